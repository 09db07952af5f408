import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { PeriodChart } from '@/components/ui/period-chart';
import { dayOfNumber } from '@/lib/domain/flow/day-number';
import type { Throughput } from '@/lib/domain/flow/throughput';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { BehindCount } from './behind-count';
import { InkLegend } from './ink-legend';

const { throughput: words, period, how } = messages.flow;
const INKS = ['var(--ink-3)', 'var(--good)', 'var(--bad)'];

/** Cases that came in and closed, period by period. */
export function ThroughputPanel({ rows, stream }: { rows: readonly Throughput[]; stream: Stream }) {
  const span = ({ from, to }: Throughput) => ({ from: dayOfNumber(from), until: dayOfNumber(to) });
  const columns: readonly Column<Throughput>[] = [
    { key: 'period', head: period, cell: (row) => row.period },
    { key: 'opened', head: words.opened, end: true, cell: (row) => <BehindCount count={row.opened} label={`${row.period}: ${words.opened}`} of={{ stream, count: 'opened', ...span(row) }} /> },
    { key: 'won', head: words.won, end: true, cell: (row) => <BehindCount count={row.won} label={`${row.period}: ${words.won}`} of={{ stream, count: 'closed', to: 'won', ...span(row) }} /> },
    { key: 'lost', head: words.lost, end: true, cell: (row) => <BehindCount count={row.lost} label={`${row.period}: ${words.lost}`} of={{ stream, count: 'closed', to: 'lost', ...span(row) }} /> },
    { key: 'rested', head: words.rested, end: true, cell: (row) => <BehindCount count={row.rested} label={`${row.period}: ${words.rested}`} of={{ stream, count: 'rested', ...span(row) }} /> },
  ];
  return (
    <ChartFrame
      title={words.title}
      legend={<InkLegend entries={[[words.opened, INKS[0] ?? ''], [words.won, INKS[1] ?? ''], [words.lost, INKS[2] ?? '']]} />}
      table={<DataTable caption={words.caption} columns={columns} rows={[...rows].reverse()} rowKey={(row) => row.period} stacked />}
      source={<Disclosure summary={how}><p>{words.how}</p></Disclosure>}
    >
      <PeriodChart label={words.drawn} inks={INKS} columns={rows.map(({ period: name, opened, won, lost }) => ({ key: name, label: name, values: [opened, won, lost] }))} />
    </ChartFrame>
  );
}
