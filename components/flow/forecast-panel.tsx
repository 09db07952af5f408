import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { evenTicks } from '@/components/ui/even-ticks';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { RangeChart } from './range-chart';

export interface ForecastLine { quarter: string; takenOn: string; sample: boolean; cases: number; leftOut: number; expected: number; lo: number; hi: number; actual: number | null }

const { forecast: words, range, gaps, how, leftOut } = messages.flow;
const count = (value: number) => format.number(value);

const COLUMNS: readonly Column<ForecastLine>[] = [
  { key: 'quarter', head: words.quarter, cell: ({ quarter, sample }) => <>{quarter}{sample ? <> <Tag>{words.sample}</Tag></> : null}</> },
  { key: 'takenOn', head: words.takenOn, cell: ({ takenOn }) => format.day(takenOn, 'year') },
  { key: 'cases', head: words.cases, end: true, cell: ({ cases }) => count(cases) },
  { key: 'expected', head: words.expected, end: true, cell: ({ expected }) => count(expected) },
  { key: 'range', head: words.range, end: true, cell: ({ lo, hi }) => range(count(lo), count(hi)) },
  { key: 'actual', head: words.actual, end: true, cell: ({ actual }) => (actual === null ? words.waiting : count(actual)) },
  { key: 'error', head: words.error, end: true, cell: ({ actual, expected }) => (actual === null ? words.waiting : count(actual - expected)) },
];

/** Forecasts as they were taken, beside what came. */
export function ForecastPanel({ rows }: { rows: readonly ForecastLine[] }) {
  if (rows.length === 0) return <Panel title={words.title}><EmptyState title={words.none}>{words.noneHint}</EmptyState></Panel>;
  const ticks = evenTicks(Math.max(1, ...rows.map(({ hi, actual }) => Math.max(hi, actual ?? 0))), 4, true);
  const hidden = Math.max(...rows.map((row) => row.leftOut));
  return (
    <ChartFrame
      title={words.title}
      tableWide
      table={<DataTable caption={words.caption} columns={COLUMNS} rows={rows} rowKey={({ quarter }) => quarter} stacked />}
      source={<Disclosure summary={how}><p>{words.how} {hidden > 0 ? leftOut(count(hidden)) : null}</p></Disclosure>}
    >
      <RangeChart label={words.drawn} most={ticks.at(-1) ?? 1} ticks={ticks} tick={count} rows={[...rows].reverse().map(({ quarter, lo, hi, expected, actual }) => ({ key: quarter, label: quarter, lo, at: expected, hi, mark: actual, gap: gaps['not-settled'] }))} />
    </ChartFrame>
  );
}
