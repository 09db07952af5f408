/** What is left of a text: parts let out, and marks where something was. A mark says nothing of how much stood there. */
export type Severed = { text: string } | { section: string };

type Range = readonly [number, number];

/** Ranges [from, to) cut to the text, in order, those that touch or overlap as one; empty ones fall away. */
export const joinRanges = (ranges: readonly Range[], length: number): [number, number][] => {
  const joined: [number, number][] = [];
  const cut = ranges.map(([from, to]): [number, number] => [Math.max(0, from), Math.min(length, to)]).filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
  for (const [from, to] of cut) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
};

/** A text without the characters of `ranges`; each gap carries the section it was made under. */
export const sever = (text: string, ranges: readonly Range[], section: string): Severed[] => {
  const parts: Severed[] = [];
  let at = 0;
  for (const [from, to] of joinRanges(ranges, text.length)) {
    if (from > at) parts.push({ text: text.slice(at, from) });
    parts.push({ section });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
};
