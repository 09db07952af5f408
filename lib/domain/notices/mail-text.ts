// Whatever ends a line, as mail and as Unicode have it, and every other control character.
const BREAKS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

/** Text for one line of a mail, its subject above all: nothing in it begins another line. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').trim();

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML that shows it as it is. */
export const asHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
