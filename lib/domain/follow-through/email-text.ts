const LONGEST = 15_000;
// What a control character is to a text field: the same as lib/domain/shared/plain-text refuses.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/gu;
const HISTORY = /^(?:-{2,}\s*(?:Original Message|Message d'origine|Forwarded message)\s*-{2,}|_{10,}|On .{5,200} wrote:|Le .{5,200} a écrit\s*:)\s*$/im;

/** Words of a message as a field of ours takes them: no control characters, no runs of empty lines. */
export const emailWords = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(UNPRINTABLE, '').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();

/** What the writer of a message wrote: the quoted history below it is cut away, and what is beyond 15,000 characters. A message of history alone is kept whole. */
export const emailText = (text: string, cutNote: string): string => {
  const words = emailWords(text);
  const at = words.search(HISTORY);
  const own = (at > 0 ? words.slice(0, at) : words).trim().replace(/(?:\n>.*)+$/, '').trim() || words;
  return own.length <= LONGEST ? own : `${own.slice(0, LONGEST)}\n${cutNote}`;
};
