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

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string; membershipId: string }> };

const MembershipPage = async ({ params }: Props) => {
  const [actor, { id, membershipId }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const { name: name, memberships } = await ask(personPage, { id });
  const found = memberships.find((one) => one.id === membershipId);
  if (!found) notFound();
  const { version, associationId, associationName, membershipClass, validFrom, validTo } = found;
  const back = `/people/${id}`;
  return (
    <>
      <PageHead crumbs={[{ label: person.crumb, href: '/people' }, { label: name, href: back }]} title={associationName} sub={words.editTitle} />
      <MembershipForm
        initial={{ id: membershipId, version, personId: id, associationId, membershipClass, validFrom, validTo }}
        back={back}
        save={saveMembershipAction}
        search={findAssociationChoices}
        labels={organizationLabels}
      />
    </>
  );
};

export default MembershipPage;
