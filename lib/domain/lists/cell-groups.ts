import type { Finding } from './row-plan';

/** One text that cannot be taken in one column, wherever in the list it stands; `lines` from the first. */
export type CellGroup = { column: number; value: string; says: string; lines: number[] };

type Found = { line: number; findings: readonly Finding[] };

/**
 * The cells of a list that must be mended, each text of a column once with its lines: a list says 'Contractor' five hundred times and means one
 * thing. Those that stand in most rows come first, equals in the order of the list.
 */
export const cellGroups = (rows: readonly Found[]): CellGroup[] => {
  const groups = new Map<string, CellGroup>();
  for (const { line, findings } of rows) {
    for (const finding of findings) {
      if (finding.kind !== 'cell') continue;
      const key = `${finding.column} ${finding.value}`;
      const held = groups.get(key);
      if (held) held.lines.push(line);
      else groups.set(key, { column: finding.column, value: finding.value, says: finding.says, lines: [line] });
    }
  }
  return [...groups.values()].sort((a, b) => b.lines.length - a.lines.length || (a.lines[0] ?? 0) - (b.lines[0] ?? 0) || a.column - b.column);
};

/** How many rows and how many different texts of each column wait, the column with most rows first: one answer may do for all of them. */
export const columnsToMend = (groups: readonly CellGroup[]): { column: number; texts: number; rows: number }[] => {
  const columns = new Map<number, { column: number; texts: number; rows: number }>();
  for (const { column, lines } of groups) {
    const { texts, rows } = columns.get(column) ?? { texts: 0, rows: 0 };
    columns.set(column, { column, texts: texts + 1, rows: rows + lines.length });
  }
  return [...columns.values()].sort((a, b) => b.rows - a.rows || a.column - b.column);
};
