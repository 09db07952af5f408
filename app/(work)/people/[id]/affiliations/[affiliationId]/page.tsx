import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AffiliationForm } from '@/components/register/affiliation-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { personPage } from '@/lib/services/register/person-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../../organizations/look-ups';
import { saveAffiliationAction } from '../../../actions';

const { affiliation: words, person } = messages.register;

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string; affiliationId: string }> };

const AffiliationPage = async ({ params }: Props) => {
  const [actor, { id, affiliationId }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const { name, affiliations } = await ask(personPage, { id });
  const found = affiliations.find((one) => one.id === affiliationId);
  if (!found) notFound();
  const { version, organizationId, organizationName, title, flags, primary, validFrom, validTo } = found;
  return (
    <>
      <PageHead crumbs={[{ label: person.crumb, href: '/people' }, { label: name, href: `/people/${id}` }]} title={organizationName} sub={words.editTitle} />
      <AffiliationForm
        initial={{ id: affiliationId, version, personId: id, organizationId, title, flags, primary, validFrom, validTo }}
        save={saveAffiliationAction}
        search={findOrganizationChoices}
        labels={organizationLabels}
      />
    </>
  );
};

export default AffiliationPage;
