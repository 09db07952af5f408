import { components } from './components';
import type { Graph } from './graph';

/** Work that yields how many of its nodes are done, now and then, and ends with its result. */
export type InSteps<Result> = Generator<number, Result>;

const STEP = 256;

export type ShortestPaths = {
  /** Sum over pairs of others of the share of their shortest paths through the node; each pair once. */
  through: Float64Array;
  /** Sum over ordered pairs of the number of ties between them, and how many ordered pairs are joined at all. */
  length: number;
  joined: number;
  longest: number;
};

/** What one search writes into, kept from source to source. */
type Sheets = {
  distance: Int32Array; order: Int32Array; paths: Float64Array; share: Float64Array; through: Float64Array;
  /** The ties that lie on shortest paths from the source, nearer end and farther end, in the order they are met. */
  nearer: Int32Array; farther: Int32Array;
};

/** Searches from one source, whose component has `size` nodes, and adds to `through`; answers the sum of its distances and the longest. */
const searchFrom = (source: number, size: number, { starts, contacts }: Graph, sheets: Sheets): { length: number; longest: number } => {
  const { distance, order, paths, share, through, nearer, farther } = sheets;
  let head = 0;
  let tail = 1;
  let met = 0;
  let length = 0;
  let longest = 0;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  while (head < tail) {
    const node = order[head] as number;
    const far = (distance[node] as number) + 1;
    // Everybody is found, and nobody waits who is nearer than the farthest: the rest has no shortest path behind it.
    if (tail === size && longest < far) break;
    head++;
    const ways = paths[node] as number;
    length += far - 1;
    const end = starts[node + 1] as number;
    for (let at = starts[node] as number; at < end; at++) {
      const contact = contacts[at] as number;
      const known = distance[contact] as number;
      if (known === far) paths[contact] = (paths[contact] as number) + ways;
      else if (known === -1) {
        distance[contact] = far;
        paths[contact] = ways;
        order[tail++] = contact;
        longest = far;
      } else continue;
      nearer[met] = node;
      farther[met++] = contact;
    }
  }
  length += (tail - head) * longest;
  // Backwards the farthest come first, so each one's own share is whole when it is handed on.
  for (let at = met - 1; at >= 0; at--) {
    const near = nearer[at] as number;
    const far = farther[at] as number;
    share[near] = (share[near] as number) + ((paths[near] as number) * (1 + (share[far] as number))) / (paths[far] as number);
  }
  share[source] = 0;
  for (let at = 0; at < tail; at++) {
    const node = order[at] as number;
    through[node] = (through[node] as number) + (share[node] as number) / 2;
    distance[node] = -1;
    share[node] = 0;
  }
  return { length, longest };
};

/** Shortest paths of all pairs, counted as in Brandes (2001), 'A faster algorithm for betweenness centrality'. */
export function* shortestPaths(graph: Graph): InSteps<ShortestPaths> {
  const n = graph.ids.length;
  const ends = graph.contacts.length;
  const parts = components(graph);
  const sheets: Sheets = {
    distance: new Int32Array(n).fill(-1), order: new Int32Array(n), paths: new Float64Array(n), share: new Float64Array(n), through: new Float64Array(n),
    nearer: new Int32Array(ends), farther: new Int32Array(ends),
  };
  let [length, joined, longest] = [0, 0, 0];
  for (let source = 0; source < n; source++) {
    if (source % STEP === 0) yield source;
    const size = parts.sizes[parts.of[source] as number] as number;
    const found = searchFrom(source, size, graph, sheets);
    length += found.length;
    joined += size - 1;
    longest = Math.max(longest, found.longest);
  }
  return { through: sheets.through, length, joined, longest };
}
