import type { Metadata } from 'next';
import { CaseForm } from '@/components/pipeline/case-form';
import { PageHead } from '@/components/ui/page-head';
import { CaseRecord } from '@/lib/domain/pipeline/case-record';
import type { CaseSource } from '@/lib/domain/pipeline/case-source';
import { STREAMS, type Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { caseStart } from '@/lib/services/pipeline/case-start';
import { ask } from '@/lib/web/ask';
import { findOrganizationChoices, organizationLabels } from '../../../organizations/look-ups';
import { saveCaseAction } from '../../actions';
import { askedOf } from '../../asked-of';
import { formChoices } from '../../form-choices';
import { sitesOf } from '../../site-look-up';

const { form: words, nav } = messages.pipeline;
export const metadata: Metadata = { title: words.newTitle };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SOURCE_OF: Readonly<Record<CaseRecord['kind'], CaseSource>> = { activity: 'visit', red_flag: 'red_flag', referral: 'referral', commitment: 'commitment', introduction: 'other' };

const NewCasePage = async ({ searchParams }: Props) => {
  const [choices, params] = await Promise.all([formChoices(), searchParams]);
  const { from: kind, record: recordId, organization, stream: asked, part: given, region } = askedOf(params);
  const from = CaseRecord.safeParse({ kind, id: recordId }).data;
  const start = await ask(caseStart, { from, organizationId: organization });
  const stream: Stream = STREAMS.find((one) => one === asked) ?? 'retention';
  const known = (value: string | null | undefined, options: readonly { value: string }[]) => (options.some((one) => one.value === value) ? value ?? '' : '');
  const jobs = start.organization?.jobs ?? null;
  return (
    <>
      <PageHead crumbs={[{ label: nav.pipeline, href: '/pipeline' }]} title={words.newTitle} />
      <CaseForm
        initial={{
          stream, codeName: start.codeName, confidentiality: start.confidentiality === 'public' ? 'internal' : start.confidentiality, readerIds: [], organizationId: start.organization?.id ?? '', siteId: '',
          part: known(given ?? start.part, choices.parts), regionCode: known(region ?? start.regionCode, choices.regions), ownerId: known(start.me, choices.team) || (choices.team[0]?.value ?? ''), about: '',
          source: from ? SOURCE_OF[from.kind] : 'own_research', sourceText: '', openedOn: start.record?.on ?? start.today, jobsAtRisk: stream === 'retention' && jobs !== null ? String(jobs) : '', jobsAtStake: '', capital: '', currency: 'CAD',
          judgedPercent: '', competitorRegion: '', nextStep: '', nextStepOn: '', nextStepOwnerId: '', from: from ?? null,
        }}
        choices={choices} source={start.record ? { title: start.record.title, level: start.record.level } : undefined}
        back={organization ? `/organizations/${organization}` : '/pipeline'} save={saveCaseAction} sitesOf={sitesOf} search={findOrganizationChoices} labels={organizationLabels}
      />
    </>
  );
};

export default NewCasePage;
