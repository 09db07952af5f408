const MOST = 26;

/** A title short enough for a chart: up to its first comma, else cut at a word. The whole title stands in the table. */
export function shortLabel(title: string, most = MOST): string {
  const plain = title.replace(/\s*\(.*?\)\s*/g, ' ').trim();
  if (plain.length <= most) return plain;
  const head = plain.split(',')[0] ?? plain;
  const cut = head.length <= most ? head : head.slice(0, head.lastIndexOf(' ', most - 1) > 8 ? head.lastIndexOf(' ', most - 1) : most - 1);
  return `${cut.replace(/[\s,]+(and|with|of|for)?$/, '')}…`;
}
