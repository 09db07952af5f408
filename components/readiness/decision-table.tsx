import { DataTable } from '@/components/ui/data-table';
import { Dot } from '@/components/ui/dot';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { BoardRow } from './board-row';
import { VerdictTag } from './verdict-tag';

/** The decision board as a table: every figure it was drawn from. */
export function DecisionTable({ rows }: { rows: readonly BoardRow[] }) {
  const { decision: words, places } = messages.readiness.formation;
  const under = (text: string | null) => (text ? <span className="under">{text}</span> : null);
  return (
    <DataTable
      caption={words.caption} rows={rows} rowKey={({ code }) => code} stacked
      columns={[
        { key: 'subcluster', head: words.columns.subcluster, cell: ({ tone, name }) => <Dot tone={tone} label={name} /> },
        {
          key: 'lq', head: words.columns.lq, end: true,
          cell: ({ lq, interval, plusMinus, strong, strengthWhy }) => (
            <>
              {format.measured(lq, (value) => format.number(value, 2))}
              {interval ? under(words.interval(format.number(interval.lo, 2), format.number(interval.hi, 2))) : null}
              {plusMinus ? under(words.plusMinus(format.number(plusMinus.lo, 2), format.number(plusMinus.hi, 2))) : null}
              {under(lq.value !== null && strong === null ? strengthWhy : null)}
            </>
          ),
        },
        { key: 'growth', head: words.columns.growth, end: true, cell: ({ growth, years }) => <>{format.measured(growth, (value) => format.percent(value, { signed: true }))}{under(years ? words.years(years.from, years.to) : null)}</> },
        {
          key: 'share', head: words.columns.share, end: true,
          cell: ({ share, ready }) => <>{format.measured(share, (value) => format.percent(value, { digits: 0 }))}{under(ready === null ? words.readinessUnknown : ready ? words.ready.toLowerCase() : words.notReady.toLowerCase())}</>,
        },
        { key: 'place', head: words.columns.place, className: 'nowrap', cell: ({ place }) => (place === null ? words.undecided : places[place].name) },
        { key: 'verdict', head: words.columns.verdict, cell: ({ verdict }) => <VerdictTag verdict={verdict} /> },
      ]}
    />
  );
}
