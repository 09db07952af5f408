import { PeriodChart } from '@/components/ui/period-chart';
import { Button } from '@/components/ui/button';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import { SelectBox } from '@/components/ui/select-box';
import type { Measured } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface WarningYear { year: number; flags: number | null; firms: number | null; lq: Measured | null }

interface WarningPanelProps { parts: readonly { code: string; name: string }[]; chosen: string; region: string; months: readonly { month: string; flags: number }[]; years: readonly WarningYear[]; table: string | null; latest: { year: number; lq: Measured } | null }

const { warning: words } = messages.targeting;

const COLUMNS: readonly Column<WarningYear>[] = [
  { key: 'year', head: words.year, cell: ({ year }) => String(year) },
  { key: 'flags', head: words.flags, end: true, cell: ({ flags }) => (flags === null ? <span className="muted">{words.notCounted}</span> : format.number(flags)) },
  { key: 'firms', head: words.firms, end: true, cell: ({ firms }) => (firms === null ? <span className="muted">{words.notCounted}</span> : format.number(firms)) },
  { key: 'lq', head: words.lq, end: true, cell: ({ lq }) => (lq === null ? <span className="muted">{words.noYear}</span> : lq.value === null ? <span className="muted">{format.missing(lq.reason)}</span> : format.number(lq.value, 2)) },
];

/** Red flags of a sub-cluster's firms by month, beside its official location quotient by year. */
export function WarningPanel({ parts, chosen, region, months, years, table, latest }: WarningPanelProps) {
  return (
    <ChartFrame
      title={words.title} note={words.region(region)} tableWide source={<>{words.hint} {table ? words.table(table) : null} {latest ? words.latest(String(latest.year), latest.lq.value === null ? format.missing(latest.lq.reason) : format.number(latest.lq.value, 2)) : null}</>}
      table={<DataTable caption={words.caption} columns={COLUMNS} rows={years} rowKey={({ year }) => String(year)} stacked />}
    >
      <form className="filters" action="/pipeline/targeting" role="search" aria-label={words.part}>
        <SelectBox id="warning-part" name="part" label={words.part} options={parts.map(({ code, name }) => ({ value: code, label: name }))} defaultValue={chosen} />
        <div className="form-actions"><Button type="submit">{words.show}</Button></div>
      </form>
      <PeriodChart label={words.drawn} inks={['var(--warn)']} columns={months.map(({ month, flags }) => ({ key: month, label: month, values: [flags] }))} />
    </ChartFrame>
  );
}
