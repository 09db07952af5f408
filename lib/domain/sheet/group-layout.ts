/** A line of a grouped list: the head of a group, or a row by its place in the order of rows. */
export type SheetLine = { head: number } | { row: number };

export type GroupLayout = {
  lines: number;
  lineAt: (line: number) => SheetLine;
  /** Where a row stands; -1 while its group is closed. */
  lineOf: (row: number) => number;
};

/**
 * Where rows stand among the heads of their groups: each group's head, then its rows unless it is closed. Groups come in the order of their
 * rows; rows beyond the last group follow without a head. Without groups a line is a row. Finding a line takes the logarithm of the groups.
 */
export const groupLayout = (counts: readonly number[], total: number, closed: ReadonlySet<number>): GroupLayout => {
  if (counts.length === 0) return { lines: total, lineAt: (line) => ({ row: line }), lineOf: (row) => row };
  const starts: { line: number; row: number }[] = [];
  let [line, row] = [0, 0];
  counts.forEach((count, at) => {
    starts.push({ line, row });
    line += 1 + (closed.has(at) ? 0 : count);
    row += count;
  });
  const lastBy = (key: 'line' | 'row', value: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle]?.[key] ?? 0) <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lines: line + Math.max(0, total - row),
    lineAt: (at) => {
      if (at >= line) return { row: row + at - line };
      const head = lastBy('line', at);
      const start = starts[head] ?? { line: 0, row: 0 };
      return at === start.line ? { head } : { row: start.row + at - start.line - 1 };
    },
    lineOf: (of) => {
      if (of >= row) return line + of - row;
      const head = lastBy('row', of);
      const start = starts[head] ?? { line: 0, row: 0 };
      return closed.has(head) ? -1 : start.line + 1 + of - start.row;
    },
  };
};
