import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { evenTicks } from '@/components/ui/even-ticks';
import type { FlowFigure } from '@/lib/domain/flow/flow-figure';
import type { TimeInStage } from '@/lib/domain/flow/time-in-stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BehindCount } from './behind-count';
import { figureOr } from './gap-words';
import { RangeChart } from './range-chart';

type Row = Omit<TimeInStage, 'steps'>;

const { time: words, stage: stageHead, gaps, how } = messages.flow;
const { stages } = messages.pipeline.words;
const count = (value: number) => format.number(value);
const days = (figure: FlowFigure) => figureOr(figure, count);

/** How long cases stay in each stage, those that are still there counted for as long as they have been. */
export function TimePanel({ rows, stream, from }: { rows: readonly Row[]; stream: Stream; from: string }) {
  const columns: readonly Column<Row>[] = [
    { key: 'stage', head: stageHead, cell: ({ stage }) => stages[stage] },
    { key: 'median', head: words.median, end: true, cell: ({ median }) => days(median) },
    { key: 'p75', head: words.p75, end: true, cell: ({ p75 }) => days(p75) },
    { key: 'p90', head: words.p90, end: true, cell: ({ p90 }) => days(p90) },
    { key: 'ended', head: words.ended, end: true, cell: ({ stage, ended }) => <BehindCount count={ended} label={`${stages[stage]}: ${words.ended}`} of={{ stream, count: 'entered', stage, from }} /> },
    { key: 'open', head: words.open, end: true, cell: ({ stage, open }) => <BehindCount count={open} label={`${stages[stage]}: ${words.open}`} of={{ stream, count: 'open', stage }} /> },
  ];
  const most = Math.max(1, ...rows.flatMap(({ median, p75, p90 }) => [median, p75, p90].map(({ value }) => value ?? 0)));
  const ticks = evenTicks(most, 4, true);
  return (
    <ChartFrame
      title={words.title}
      note={messages.flow.days}
      tableWide
      table={<DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ stage }) => stage} stacked />}
      source={<Disclosure summary={how}><p>{words.how}</p></Disclosure>}
    >
      <RangeChart label={words.drawn} most={ticks.at(-1) ?? most} ticks={ticks} tick={count} rows={rows.map(({ stage, median, p75, p90 }) => ({ key: stage, label: stages[stage], lo: median.value, at: median.value, hi: p90.value ?? p75.value, mark: p75.value, gap: gaps['no-visits'] }))} />
    </ChartFrame>
  );
}
