import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MembershipForm } from '@/components/register/membership-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { personPage } from '@/lib/services/register/person-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveMembershipAction } from '../../../../organizations/actions';
import { findAssociationChoices, organizationLabels } from '../../../../organizations/look-ups';

const { membership: words, person } = messages.register;

export const metadata: Metadata = { title: words.newTitle };

type Props = { params: Promise<{ id: string }> };

const NewMembershipPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const { name: name } = await ask(personPage, { id });
  const back = `/people/${id}`;
  return (
    <>
      <PageHead crumbs={[{ label: person.crumb, href: '/people' }, { label: name, href: back }]} title={words.newTitle} />
      <MembershipForm
        initial={{ personId: id, associationId: '', membershipClass: '', validFrom: '', validTo: '' }}
        back={back}
        save={saveMembershipAction}
        search={findAssociationChoices}
        labels={organizationLabels}
      />
    </>
  );
};

export default NewMembershipPage;
