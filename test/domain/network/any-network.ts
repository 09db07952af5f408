import fc from 'fast-check';

const NAMES = 'abcdefg'.split('');
const name = fc.constantFrom(...NAMES);

/** Up to seven nodes and any ties among them, loops and doubles included. */
export const anyNetwork = fc.record({
  nodes: fc.uniqueArray(name, { maxLength: 7 }),
  ties: fc.array(fc.record({ from: name, to: name }), { maxLength: 16 }),
});

/** All simple paths between two, each as its nodes: by trying. */
export const pathsBetween = (neighbours: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string, held: readonly string[] = [from]): string[][] =>
  from === to ? [[...held]] : [...(neighbours.get(from) ?? [])].filter((next) => !held.includes(next)).flatMap((next) => pathsBetween(neighbours, next, to, [...held, next]));

export const neighboursOf = (nodes: readonly string[], ties: readonly { from: string; to: string }[]): Map<string, Set<string>> => {
  const neighbours = new Map(nodes.map((node) => [node, new Set<string>()]));
  for (const { from, to } of ties) {
    if (from === to || !neighbours.has(from) || !neighbours.has(to)) continue;
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return neighbours;
};
