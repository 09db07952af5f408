import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgreementForm } from '@/components/agreements/agreement-form';
import { PageHead } from '@/components/ui/page-head';
import { addDays } from '@/lib/domain/shared/add-days';
import { messages } from '@/lib/messages';
import { agreementChoices } from '@/lib/services/agreements/agreement-choices';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../organizations/look-ups';
import { saveAgreementAction } from '../actions';

const words = messages.agreements;

export const metadata: Metadata = { title: words.form.newTitle };

/** A year, unless somebody agrees on another time. */
const DAYS_AGREED = 364;

const NewAgreementPage = async () => {
  const actor = await workActor();
  if (!allowedFor(actor)('agreements.manage')) notFound();
  const { today, subclusters, tags } = await ask(agreementChoices, {});
  return (
    <>
      <PageHead title={words.form.newTitle} sub={words.form.lead} crumbs={[{ label: words.title, href: '/agreements' }]} />
      <AgreementForm
        initial={{ agencyId: '', purpose: '', validFrom: today, validTo: addDays(today, DAYS_AGREED) }} agency={null} parts={[]} subclusters={subclusters} tags={tags} back="/agreements"
        searchAgencies={findOrganizationChoices} search={findOrganizationChoices} labels={organizationLabels} save={saveAgreementAction}
      />
    </>
  );
};

export default NewAgreementPage;
