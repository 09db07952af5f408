import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { PeriodChart } from '@/components/ui/period-chart';
import { AGE_BANDS, type StageAges } from '@/lib/domain/flow/ageing';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BehindCount } from './behind-count';
import { InkLegend } from './ink-legend';

const { ageing: words, stage: stageHead, gaps, how } = messages.flow;
const { stages } = messages.pipeline.words;
const INKS = ['var(--good)', 'color-mix(in oklab, var(--good), var(--warn))', 'var(--warn)', 'color-mix(in oklab, var(--warn), var(--bad))', 'var(--bad)'];

const daysOf = (band: number) => ({ ...(band === 0 ? {} : { least: (AGE_BANDS[band - 1] ?? 0) + 1 }), ...(AGE_BANDS[band] === null ? {} : { most: AGE_BANDS[band] }) });

/** Open cases by how long they have been where they are. */
export function AgeingPanel({ rows, stream }: { rows: readonly StageAges[]; stream: Stream }) {
  const columns: readonly Column<StageAges>[] = [
    { key: 'stage', head: stageHead, cell: ({ stage }) => stages[stage] },
    { key: 'open', head: words.total, end: true, cell: ({ stage, open }) => <BehindCount count={open} label={`${stages[stage]}: ${words.total}`} of={{ stream, count: 'open', stage }} /> },
    ...words.bands.map((band, at): Column<StageAges> => ({
      key: band, head: band, end: true,
      cell: ({ stage, bands }) => <BehindCount count={bands[at] ?? 0} label={`${stages[stage]}, ${band} ${messages.flow.days}`} of={{ stream, count: 'open', stage, ...daysOf(at) }} />,
    })),
    { key: 'oldest', head: words.oldest, end: true, cell: ({ oldest }) => (oldest === null ? gaps['no-visits'] : format.number(oldest)) },
  ];
  return (
    <ChartFrame
      title={words.title}
      note={words.unit}
      legend={<InkLegend entries={words.bands.map((band, at) => [band, INKS[at] ?? ''] as const)} />}
      table={<DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ stage }) => stage} stacked />}
      source={<Disclosure summary={how}><p>{words.how}</p></Disclosure>}
    >
      <PeriodChart stacked label={words.drawn} inks={INKS} columns={rows.map(({ stage, bands }) => ({ key: stage, label: stages[stage], values: bands }))} />
    </ChartFrame>
  );
}
