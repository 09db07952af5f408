/**
 * Cells from the clipboard of a spreadsheet: the inverse of `clipboardText`. A quote counts only where a cell begins; one that never closes is
 * taken as it stands. The line end after the last row makes no row of its own. At most `most` cells; null when there are more.
 */
export const cellsOfClipboard = (text: string, most: number): string[][] | null => {
  const rows: string[][] = [[]];
  let count = 0;
  let at = 0;
  const isEnd = (sign: string | undefined) => sign === undefined || sign === '\t' || sign === '\n' || sign === '\r';
  const quotedCell = (): string | null => {
    let cell = '';
    let here = at + 1;
    for (;;) {
      const end = text.indexOf('"', here);
      if (end === -1) return null;
      cell += text.slice(here, end);
      if (text[end + 1] !== '"') {
        if (!isEnd(text[end + 1])) return null;
        at = end + 1;
        return cell.replaceAll('\r\n', '\n');
      }
      cell += '"';
      here = end + 2;
    }
  };
  const plainCell = (): string => {
    const from = at;
    while (!isEnd(text[at])) at += 1;
    return text.slice(from, at);
  };
  for (;;) {
    count += 1;
    if (count > most) return null;
    const cell = (text[at] === '"' ? quotedCell() : null) ?? plainCell();
    rows.at(-1)?.push(cell);
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    if (at >= text.length) return rows;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (at >= text.length) return rows;
    rows.push([]);
  }
};
