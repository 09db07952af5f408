import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ShownColumn } from './sheet-columns';
import type { Total } from './use-summary';

interface SheetFootProps {
  columns: readonly ShownColumn[];
  lefts: readonly (string | undefined)[];
  totals: Readonly<Record<string, Total>>;
  ticks: boolean;
}

/** Sums and averages of the columns of figures, over every row of the list and not those in sight. */
export function SheetFoot({ columns, lefts, totals, ticks }: SheetFootProps) {
  const { sheet: words } = messages;
  return (
    <tfoot>
      <tr>
        {ticks ? <td className="row-pick" /> : null}
        {columns.map(({ field }, at) => {
          const total = totals[field.id];
          const left = lefts[at];
          const shared = { style: left ? { left } : undefined, 'data-pinned': left ? '' : undefined };
          if (at === 0) return <th key={field.id} scope="row" {...shared}>{words.totals}</th>;
          return <td key={field.id} className="n" {...shared}>{total && total.known > 0 ? <>{format.number(total.sum)}<span className="under">{words.average(format.number(total.sum / total.known, 1), format.number(total.known))}</span></> : null}</td>;
        })}
      </tr>
    </tfoot>
  );
}
