import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgreementForm } from '@/components/agreements/agreement-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { agreementChoices } from '@/lib/services/agreements/agreement-choices';
import { readAgreement } from '@/lib/services/agreements/read-agreement';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../organizations/look-ups';
import { saveAgreementAction } from '../../actions';

const words = messages.agreements;

export const metadata: Metadata = { title: words.form.editTitle };

const EditAgreementPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('agreements.manage')) notFound();
  const [{ agency, agencyId, purpose, validFrom, validTo, version, scopes }, { subclusters, tags }] = await Promise.all([ask(readAgreement, { id }), ask(agreementChoices, {})]);
  return (
    <>
      <PageHead title={words.form.editTitle} sub={words.form.lead} crumbs={[{ label: words.title, href: '/agreements' }, { label: agency, href: `/agreements/${id}` }]} />
      <AgreementForm
        initial={{ id, version, agencyId, purpose, validFrom, validTo }} agency={agency} subclusters={subclusters} tags={tags} back={`/agreements/${id}`}
        parts={scopes.map(({ kind, fields, reach, organizations, subcluster, tagId }, key) => ({
          key, kind, fields, reach, organizations: organizations.map((one) => ({ id: one.id, label: one.name })), subcluster: subcluster ?? '', tagId: tagId ?? '',
        }))}
        searchAgencies={findOrganizationChoices} search={findOrganizationChoices} labels={organizationLabels} save={saveAgreementAction}
      />
    </>
  );
};

export default EditAgreementPage;
