const QUOTED = /\s*"((?:[^"]|"")*)"\s*(?:([;|\n,])|$)/y;

/** The parts of a text and the marks behind them: at any of `marks`, but within quotation marks that hold a whole part at none. */
const partsAt = (text: string, marks: string): { part: string; quoted: boolean }[] => {
  const parts: { part: string; quoted: boolean }[] = [];
  for (let at = 0; at < text.length;) {
    QUOTED.lastIndex = at;
    const [whole = '', inside = '', mark = ''] = QUOTED.exec(text) ?? [];
    if (whole !== '' && (mark === '' || marks.includes(mark))) {
      parts.push({ part: inside.replaceAll('""', '"'), quoted: true });
      at += whole.length;
      continue;
    }
    let end = at;
    while (end < text.length && !marks.includes(text.charAt(end))) end += 1;
    parts.push({ part: text.slice(at, end), quoted: false });
    at = end + 1;
  }
  return parts;
};

/**
 * The parts of a cell that lists several: at semicolons, bars or line breaks, else at commas. A part in quotation marks (doubled within) is
 * whole whatever stands in it, as `joinCell` writes it. Empty parts fall away.
 */
export const splitCell = (text: string): string[] => {
  const atMarks = partsAt(text, ';|\n');
  const parts = atMarks.length > 1 || /[;|\n]\s*$/.test(text) || atMarks.some(({ quoted }) => quoted) ? atMarks : partsAt(text, ',');
  return parts.map(({ part }) => part.trim()).filter(Boolean);
};
