import type { ReactNode } from 'react';
import { RowsToCome } from './rows-to-come';
import { SortHead, type ColumnSort } from './sort-head';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  end?: boolean;
  sort?: ColumnSort;
  className?: string;
}

interface DataTableProps<Row> {
  /** Names the table for those who hear it; shown only with `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  picked?: (row: Row) => boolean;
  /** What stands here when there are no rows: an EmptyState with one next step. */
  empty?: ReactNode;
  /** On a narrow screen each row becomes a small list instead of scrolling sideways. */
  stacked?: boolean;
  foot?: ReactNode;
  /** How many rows the browser will fill in (`useDrawnRows`). */
  toCome?: number;
}

/**
 * The first column names the row and stays in sight when the table scrolls sideways.
 * A long list calls it from a client component of its area that takes plain rows: the rows then cross once,
 * as data, which costs the server half of what fifty rows of server-rendered elements cost.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionShown, columns, rows, rowKey, picked, empty, stacked, foot, toCome = 0 } = props;
  if (rows.length === 0 && empty) return empty;
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className={stacked ? 'table stacked' : 'table'}>
        <caption className={captionShown ? undefined : 'hide'}>{captionShown ? caption : <span className="sr-only">{caption}</span>}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, end, sort }) => (
              <SortHead key={key} head={head} end={end} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={picked?.(row) ? 'pick' : undefined}>
              <th scope="row" className={first.className}>
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.key} className={column.end ? 'n' : column.className} data-label={stacked ? column.head : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
          <RowsToCome count={toCome} columns={columns.length} />
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  );
}
