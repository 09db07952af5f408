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

export const metadata: Metadata = { title: words.newTitle };

type Props = { params: Promise<{ id: string }> };

const NewAffiliationPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const { name, affiliations } = await ask(personPage, { id });
  return (
    <>
      <PageHead crumbs={[{ label: person.crumb, href: '/people' }, { label: name, href: `/people/${id}` }]} title={words.newTitle} />
      <AffiliationForm
        initial={{ personId: id, organizationId: '', title: '', flags: [], primary: affiliations.every(({ primary }) => !primary), validFrom: '', validTo: '' }}
        save={saveAffiliationAction}
        search={findOrganizationChoices}
        labels={organizationLabels}
      />
    </>
  );
};

export default NewAffiliationPage;
