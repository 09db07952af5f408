/**
 * A simple undirected graph: node `i` has id `ids[i]`, and its contacts are `contacts[starts[i]]` up to `contacts[starts[i + 1] - 1]`,
 * ascending. No loops, no double ties.
 */
export type Graph = { readonly ids: readonly string[]; readonly starts: Int32Array; readonly contacts: Int32Array };

export type Tie = { readonly from: string; readonly to: string };

/**
 * Nodes in the order of their ids, ties in the order of their ends, so that the order in which either comes changes nothing.
 * Several ties between the same two are one; a tie of a node with itself, or with a node that is not listed, is left out.
 */
export const graphOf = (nodes: readonly string[], ties: readonly Tie[]): Graph => {
  const ids = [...new Set(nodes)].sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const most = ids.length;
  const pairs = new Set<number>();
  for (const { from, to } of ties) {
    const [a, b] = [place.get(from), place.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    pairs.add(Math.min(a, b) * most + Math.max(a, b));
  }
  const starts = new Int32Array(most + 1);
  const ends = [...pairs].map((pair) => [Math.floor(pair / most), pair % most] as const);
  for (const [a, b] of ends) {
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  }
  for (let node = 0; node < most; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const contacts = new Int32Array(ends.length * 2);
  const put = (a: number, b: number) => {
    const at = next[a] ?? 0;
    contacts[at] = b;
    next[a] = at + 1;
  };
  for (const [a, b] of ends) {
    put(a, b);
    put(b, a);
  }
  for (let node = 0; node < most; node++) contacts.subarray(starts[node], starts[node + 1]).sort();
  return { ids, starts, contacts };
};
