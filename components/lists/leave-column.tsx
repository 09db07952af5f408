import { Menu } from '@/components/ui/menu';
import { messages } from '@/lib/messages';

const { find: words } = messages.lists;

export interface ColumnCells {
  column: number;
  texts: number;
  rows: number;
}

interface LeaveColumnProps {
  columns: readonly ColumnCells[];
  headings: readonly string[];
  pending: boolean;
  leave: (column: number) => void;
}

/** Lets go of every cell of one column that cannot be taken; its rows stand without them. */
export function LeaveColumn({ columns, headings, pending, leave }: LeaveColumnProps) {
  if (columns.length < 2) return null;
  return (
    <Menu label={words.leaveColumn} place="up start">
      {columns.map(({ column, rows }) => <button key={column} type="button" disabled={pending} onClick={() => leave(column)}>{words.columnRows(headings[column] || words.column, rows)}</button>)}
    </Menu>
  );
}
