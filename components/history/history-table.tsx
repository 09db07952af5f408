import { messages } from '@/lib/messages';
import { ButtonLink } from '../ui/button-link';
import { DataTable, type Column } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Tag } from '../ui/tag';
import type { Undo } from '../ui/undo-now';
import { UnderWay } from './under-way';
import { UndoButton } from './undo-button';

export interface HistoryRow {
  id: string;
  when: string;
  who: string;
  /** What was done, in words. */
  what: string;
  through: string;
  rows: string;
  name: string | null;
  href: string | null;
  isUndo: boolean;
  /** By whom and when it was undone. */
  undone: string | null;
  progress: string | null;
  /** An undo that stopped half way. */
  stopped: string | null;
  /** Why it cannot be undone. */
  bar: string | null;
  mayUndo: boolean;
  kept: number;
}

interface HistoryTableProps {
  rows: readonly HistoryRow[];
  /** Something narrows the list. */
  narrowed: boolean;
  /** Everybody's changes stand here, so that each says whose it is. */
  everybody: boolean;
  undo: Undo;
}

const words = messages.history;

const wayBack = (undo: Undo) => function WayBack(row: HistoryRow) {
  if (row.progress) return <span className="muted"><UnderWay>{row.progress}</UnderWay></span>;
  if (row.stopped) return <a href={`/history/${row.id}`}>{row.stopped}</a>;
  if (row.undone) return <span className="muted">{row.undone}</span>;
  if (row.mayUndo) return <UndoButton id={row.id} what={[row.what, row.name].filter(Boolean).join(', ')} again={row.isUndo} undo={undo} />;
  return <span className="muted">{row.bar}</span>;
};

/** Actions, latest first, each with its way back or why there is none. */
export function HistoryTable({ rows, narrowed, everybody, undo }: HistoryTableProps) {
  const columns: Column<HistoryRow>[] = [
    { key: 'when', head: words.when, className: 'nowrap', cell: ({ when, who }) => <>{when}{everybody ? <span className="under">{who}</span> : null}</> },
    {
      key: 'what', head: words.what,
      cell: ({ id, what, through, rows: count, kept, isUndo }) => (
        <>
          <a className="inline-block first-letter:uppercase" href={`/history/${id}`}>{what}</a> {isUndo && kept > 0 ? <Tag tone="warn">{words.rows(kept)} {words.keptReasons['changed-since']}</Tag> : null}
          <span className="under">{`${count}, ${through}`}</span>
        </>
      ),
    },
    { key: 'record', head: words.action.record, cell: ({ name, href }) => (href && name ? <a href={href}>{name}</a> : name) },
    { key: 'back', head: words.backHead, cell: wayBack(undo) },
  ];
  const empty = narrowed ? (
    <EmptyState title={words.emptyNarrow} action={<ButtonLink href="/history">{words.clear}</ButtonLink>}>{words.emptyNarrowHint}</EmptyState>
  ) : (
    <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
  );
  return <DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} stacked />;
}
