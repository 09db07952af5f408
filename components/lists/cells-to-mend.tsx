import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';

const { find: words, rows: counted } = messages.lists;

/** One text of a column that cannot be taken, with how many rows say so. */
export interface CellGroup {
  column: number;
  value: string;
  says: string;
  rows: number;
  lines: readonly number[];
}

interface CellsToMendProps {
  groups: readonly CellGroup[];
  headings: readonly string[];
}

type Line = CellGroup & { at: number };

/** Texts that cannot be taken as they are, each written anew once for all rows that say so. `at` is the place of a group in the form. */
export function CellsToMend({ groups, headings }: CellsToMendProps) {
  const nameOf = ({ column }: CellGroup) => headings[column] || words.column;
  const where = ({ rows, lines }: CellGroup) => (rows === 1 ? words.line(lines[0] ?? 0) : `${counted(rows)}, ${words.linesOf(rows, lines)}`);
  return (
    <DataTable<Line>
      caption={words.cells} rows={groups.map((group, at) => ({ ...group, at }))} rowKey={({ at }) => String(at)} stacked
      columns={[
        { key: 'line', head: words.row, className: 'where', cell: (group) => (group.rows === 1 ? where(group) : <>{counted(group.rows)}<span className="under">{words.linesOf(group.rows, group.lines)}</span></>) },
        { key: 'column', head: words.column, cell: (group) => nameOf(group) },
        {
          key: 'value', head: words.value,
          cell: (group) => <input className="input" name={`mend/${group.at}`} defaultValue={group.value} data-was={group.value} aria-label={words.cellLabel(nameOf(group), where(group))} />,
        },
        { key: 'why', head: words.why, cell: ({ says }) => <span className="why">{says}</span> },
        {
          key: 'skip', head: words.skipRows,
          cell: (group) => <input type="checkbox" name={`leave/${group.at}`} aria-label={words.skipLabel(where(group))} />,
        },
      ]}
    />
  );
}
