import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { StageConversion } from '@/lib/domain/flow/stage-conversion';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BehindCount } from './behind-count';
import { figureOr } from './gap-words';
import { RangeChart } from './range-chart';

const { conversion: words, stage: stageHead, range, gaps, how } = messages.flow;
const { stages } = messages.pipeline.words;
const SCALE = [0, 0.25, 0.5, 0.75, 1];
const share = (value: number) => format.percent(value, { digits: 0 });

/** Which share of a stage's visits went further, with how sure that is. `from`: the first day counted. */
export function ConversionPanel({ rows, stream, from }: { rows: readonly StageConversion[]; stream: Stream; from: string }) {
  const columns: readonly Column<StageConversion>[] = [
    { key: 'stage', head: stageHead, cell: ({ stage }) => stages[stage] },
    { key: 'ended', head: words.ended, end: true, cell: ({ stage, ended }) => <BehindCount count={ended} label={`${stages[stage]}: ${words.ended}`} of={{ stream, count: 'ended', stage, from }} /> },
    { key: 'further', head: words.further, end: true, cell: ({ stage, further }) => <BehindCount count={further} label={`${stages[stage]}: ${words.further}`} of={{ stream, count: 'ended', stage, to: 'further', from }} /> },
    { key: 'share', head: words.share, end: true, cell: (row) => figureOr(row.share, share) },
    { key: 'interval', head: words.interval, end: true, cell: ({ interval }) => (interval ? range(share(interval.lo), share(interval.hi)) : gaps['none-ended']) },
  ];
  return (
    <ChartFrame
      title={words.title}
      tableWide
      table={<DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ stage }) => stage} stacked />}
      source={<Disclosure summary={how}><p>{words.how}</p></Disclosure>}
    >
      <RangeChart label={words.drawn} most={1} ticks={SCALE} tick={share} rows={rows.map(({ stage, share: of, interval }) => ({ key: stage, label: stages[stage], lo: interval?.lo ?? null, at: of.value, hi: interval?.hi ?? null, gap: gaps['none-ended'] }))} />
    </ChartFrame>
  );
}
