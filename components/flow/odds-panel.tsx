import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import { WideDisclosure } from '@/components/ui/wide-disclosure';
import type { OutcomeRange } from '@/lib/domain/flow/outcome-range';
import type { StageProbability } from '@/lib/domain/flow/stage-probability';
import type { WeightedOutcome } from '@/lib/domain/flow/weighted-outcome';
import type { OpenStage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BehindCount } from './behind-count';
import { figureOr } from './gap-words';

type Row = StageProbability & { open: number; jobs: WeightedOutcome };

interface OddsPanelProps {
  stream: Stream;
  /** The first day closings count from. */
  from: string;
  probabilities: readonly StageProbability[];
  byStage: readonly { stage: OpenStage; open: number; jobs: WeightedOutcome }[];
  range: OutcomeRange | null;
  leftOut: number;
}

const { odds: words, stage: stageHead, range: between, gaps, how, leftOut: leftOutWords } = messages.flow;
const { stages } = messages.pipeline.words;
const count = (value: number) => format.number(value);

/** What the open cases of each stage may bring, and the odds it is reckoned from. */
export function OddsPanel({ stream, from, probabilities, byStage, range, leftOut }: OddsPanelProps) {
  const rows = probabilities.flatMap((odds): Row[] => byStage.filter(({ stage }) => stage === odds.stage).map(({ open, jobs }) => ({ ...odds, open, jobs })));
  const columns: readonly Column<Row>[] = [
    { key: 'stage', head: stageHead, cell: ({ stage }) => stages[stage] },
    { key: 'won', head: words.won, end: true, cell: ({ stage, won }) => <BehindCount count={won} label={`${stages[stage]}: ${words.won}`} of={{ stream, count: 'closed', stage, to: 'won', from }} /> },
    { key: 'closed', head: words.closed, end: true, cell: ({ stage, closed }) => <BehindCount count={closed} label={`${stages[stage]}: ${words.closed}`} of={{ stream, count: 'closed', stage, from }} /> },
    { key: 'p', head: words.p, end: true, cell: ({ probability }) => format.percent(probability, { digits: 0 }) },
    { key: 'open', head: words.open, end: true, cell: ({ stage, open }) => <BehindCount count={open} label={`${stages[stage]}: ${words.open}`} of={{ stream, count: 'open', stage }} /> },
    { key: 'jobs', head: words.jobs, end: true, cell: ({ jobs }) => figureOr(jobs.expected, count) },
    { key: 'range', head: words.range, end: true, cell: ({ jobs }) => (jobs.range ? between(count(jobs.range.lo), count(jobs.range.hi)) : gaps['none-stated']) },
    { key: 'unstated', head: words.unstated, end: true, cell: ({ jobs }) => count(jobs.unstated) },
  ];
  return (
    <Panel id="odds" title={words.title} footer={<Disclosure summary={how}><p>{words.how} {range ? words.method(range.method) : null} {leftOut > 0 ? leftOutWords(count(leftOut)) : null}</p></Disclosure>}>
      <WideDisclosure summary={messages.ui.showAsTable}><DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ stage }) => stage} stacked /></WideDisclosure>
    </Panel>
  );
}
