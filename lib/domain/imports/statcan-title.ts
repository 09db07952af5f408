const NUMBER = /^\s*(?:table|tableau)\s*:?\s*(?:\d{2}-\d{2}-\d{4}-\d{2}|\d{3}-\d{4})\b/i;
const AFTER_NUMBER = /^\s*(?:table|tableau)\s*:?\s*(?:\d{2}-\d{2}-\d{4}-\d{2}|\d{3}-\d{4})(?:\s*\([^)]*\))?\s*[-–:]?\s*/i;
const FOOTNOTES = /(?<=[\p{L})\]])\s+\d{1,2}(\s*,?\s+\d{1,2})*$/u;

/** The title among the lines above a table as Statistics Canada displays it: the line of the table's number may stand before it or hold it. Numbers of footnotes are dropped. '' without one. */
export function statcanTitle(lines: readonly string[]): string {
  for (const line of lines) {
    const said = (NUMBER.test(line) ? line.replace(AFTER_NUMBER, '') : line).trim().replace(FOOTNOTES, '');
    if (/\p{L}/u.test(said)) return said;
  }
  return '';
}
