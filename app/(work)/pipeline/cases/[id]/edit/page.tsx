import type { Metadata } from 'next';
import { CaseForm } from '@/components/pipeline/case-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readCase } from '@/lib/services/pipeline/read-case';
import { ask } from '@/lib/web/ask';
import { findOrganizationChoices, organizationLabels } from '../../../../organizations/look-ups';
import { saveCaseAction } from '../../../actions';
import { formChoices } from '../../../form-choices';
import { sitesOf } from '../../../site-look-up';

const { form: words, nav } = messages.pipeline;
export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string }> };

const text = (figure: number | null) => (figure === null ? '' : String(figure));

const EditCasePage = async ({ params }: Props) => {
  const { id } = await params;
  const [choices, it] = await Promise.all([formChoices(), ask(readCase, { id })]);
  const here = `/pipeline/cases/${id}`;
  const kept = [[it.ownerId, it.owner], [it.nextStepOwnerId, it.nextStepOwner]].flatMap(([value, label]) => (value && !choices.team.some((one) => one.value === value) ? [{ value, label: label ?? value }] : []));
  return (
    <>
      <PageHead crumbs={[{ label: nav.pipeline, href: '/pipeline' }, { label: it.codeName, href: here }]} title={words.editTitle} />
      <CaseForm
        initial={{
          id, version: it.version, stream: it.stream, codeName: it.codeName, organizationId: it.organizationId ?? '', siteId: it.siteId ?? '', part: it.part?.value ?? '', regionCode: it.regionCode ?? '', ownerId: it.ownerId, about: it.about ?? '',
          source: it.source, sourceText: it.sourceText ?? '', openedOn: it.openedOn, jobsAtRisk: text(it.jobsAtRisk), jobsAtStake: text(it.jobsAtStake), capital: it.capitalCents === null ? '' : String(it.capitalCents / 100), currency: it.currency,
          judgedPercent: text(it.judgedPercent), competitorRegion: it.competitorRegion ?? '', nextStep: it.nextStep ?? '', nextStepOn: it.nextStepOn ?? '', nextStepOwnerId: it.nextStepOwnerId ?? '',
        }}
        choices={{ ...choices, team: [...choices.team, ...kept] }} back={here} save={saveCaseAction} sitesOf={sitesOf} search={findOrganizationChoices} labels={organizationLabels}
      />
    </>
  );
};

export default EditCasePage;
