import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';
import { answerName, type MendRow } from './mend-row';

const { find: words } = messages.lists;

interface CellsToMendProps {
  rows: readonly MendRow[];
  headings: readonly string[];
}

type Line = { line: number; column: number; value: string; says: string };

/** Cells that cannot be taken as they are, each to be written anew in its place. */
export function CellsToMend({ rows, headings }: CellsToMendProps) {
  const lines = rows.flatMap(({ line, findings }): Line[] => findings.flatMap((finding) => (finding.kind === 'cell' ? [{ line, column: finding.column, value: finding.value, says: finding.says }] : [])));
  const nameOf = ({ column }: Line) => headings[column] || words.column;
  return (
    <DataTable<Line>
      caption={words.cells} rows={lines} rowKey={({ line, column }) => answerName(line, `cell:${column}`)} stacked
      columns={[
        { key: 'line', head: words.row, className: 'nowrap', cell: ({ line }) => words.line(line) },
        { key: 'column', head: words.column, cell: (cell) => nameOf(cell) },
        {
          key: 'value', head: words.value,
          cell: (cell) => <input className="input" name={answerName(cell.line, `cell:${cell.column}`)} defaultValue={cell.value} data-was={cell.value} aria-label={words.cellLabel(nameOf(cell), cell.line)} />,
        },
        { key: 'why', head: words.why, cell: ({ says }) => <span className="why">{says}</span> },
        {
          key: 'skip', head: words.skip,
          cell: ({ line }) => <input type="checkbox" name={answerName(line, 'skip')} value="skip" aria-label={words.skipLabel(line)} />,
        },
      ]}
    />
  );
}
