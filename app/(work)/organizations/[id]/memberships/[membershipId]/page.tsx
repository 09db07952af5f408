import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MembershipForm } from '@/components/register/membership-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveMembershipAction } from '../../../actions';
import { findAssociationChoices, organizationLabels } from '../../../look-ups';

const { membership: words, organization } = messages.register;

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string; membershipId: string }> };

const MembershipPage = async ({ params }: Props) => {
  const [actor, { id, membershipId }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const { legalName: name, memberships } = await ask(organizationPage, { id });
  const found = memberships.find((one) => one.id === membershipId);
  if (!found) notFound();
  const { version, associationId, associationName, membershipClass, validFrom, validTo } = found;
  const back = `/organizations/${id}`;
  return (
    <>
      <PageHead crumbs={[{ label: organization.crumb, href: '/organizations' }, { label: name, href: back }]} title={associationName} sub={words.editTitle} />
      <MembershipForm
        initial={{ id: membershipId, version, organizationId: id, associationId, membershipClass, validFrom, validTo }}
        back={back}
        save={saveMembershipAction}
        search={findAssociationChoices}
        labels={organizationLabels}
      />
    </>
  );
};

export default MembershipPage;
