import type { BlockOf } from '@/lib/domain/reports/block';
import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { Cited } from './cited';

/** A table of a report: figures to the right, the first column names the row. */
export function ReportTable({ block: { title, columns, rows, note }, sources }: { block: BlockOf<'table'>; sources: readonly NumberedSource[] }) {
  return (
    <figure className="report-table">
      <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="table">
          <caption className="report-caption">{title}</caption>
          <thead><tr>{columns.map(({ label, numeric, cites }) => <th key={label} scope="col" className={numeric ? 'n' : undefined}><Cited runs={[{ text: label, cites }]} sources={sources} /></th>)}</tr></thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (at === 0
                  ? <th key={at} scope="row"><Cited runs={[cell]} sources={sources} /></th>
                  : <td key={at} className={columns[at]?.numeric ? 'n' : undefined}><Cited runs={[cell]} sources={sources} /></td>))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note ? <figcaption>{note}</figcaption> : null}
    </figure>
  );
}
