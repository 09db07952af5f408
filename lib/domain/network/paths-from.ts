import type { Graph } from './graph';

/** What searches write into, kept from source to source: by node, by place in the order of finding, or by tie met. */
export type SearchSheets = {
  /** By node; distance is -1 and share 0 for whoever is not found. `share`: see pathsFrom. */
  distance: Int32Array; paths: Float64Array; share: Float64Array; through: Float64Array;
  /** Nodes as they are found, and where each distance begins among them. */
  order: Int32Array; begins: Int32Array;
  /** The other ends of ties on shortest paths as they are met, and where those of each begin: met from nearer, and from farther. */
  met: Int32Array; nearer: Int32Array; farther: Int32Array;
  /** By distance: whether its ties were met from the farther end. */
  backwards: Uint8Array;
};

export const searchSheets = ({ ids, contacts }: Graph): SearchSheets => {
  const n = ids.length;
  return {
    distance: new Int32Array(n).fill(-1), paths: new Float64Array(n), share: new Float64Array(n), through: new Float64Array(n), order: new Int32Array(n), begins: new Int32Array(n + 1),
    met: new Int32Array(contacts.length), nearer: new Int32Array(n), farther: new Int32Array(n), backwards: new Uint8Array(n),
  };
};

/** A component: its nodes, and the number of ends of ties they have. */
export type Part = { readonly nodes: Int32Array; readonly ends: number };

/** Finds everybody, one distance after the other; answers the sum of the distances and the longest. */
const findAll = (source: number, { starts, contacts }: Graph, { nodes, ends }: Part, { distance, paths, order, begins, met, nearer, farther, backwards }: SearchSheets) => {
  const degree = (node: number) => (starts[node + 1] as number) - (starts[node] as number);
  let [head, tail, count, far, length] = [0, 1, 0, 0, 0];
  let frontier = degree(source);
  let unfound = ends - frontier;
  order[0] = source;
  begins[0] = 0;
  distance[source] = 0;
  paths[source] = 1;
  while (tail < nodes.length) {
    const near = far++;
    const last = tail;
    // Where few are left, it is less work to ask them for somebody nearer than to ask everybody nearer for them.
    const asked = unfound + nodes.length < frontier;
    backwards[near] = asked ? 1 : 0;
    frontier = 0;
    if (asked) {
      for (let at = 0; at < nodes.length; at++) {
        const node = nodes[at] as number;
        if (distance[node] !== -1) continue;
        const first = count;
        let ways = 0;
        for (let tie = starts[node] as number; tie < (starts[node + 1] as number); tie++) {
          const contact = contacts[tie] as number;
          if (distance[contact] !== near) continue;
          ways += paths[contact] as number;
          met[count++] = contact;
        }
        if (count === first) continue;
        distance[node] = far;
        paths[node] = ways;
        frontier += degree(node);
        farther[tail] = first;
        order[tail++] = node;
      }
    } else {
      for (let at = head; at < last; at++) {
        const node = order[at] as number;
        const ways = paths[node] as number;
        const end = starts[node + 1] as number;
        nearer[at] = count;
        for (let tie = starts[node] as number; tie < end; tie++) {
          const contact = contacts[tie] as number;
          const known = distance[contact] as number;
          if (known === far) paths[contact] = (paths[contact] as number) + ways;
          else if (known === -1) {
            distance[contact] = far;
            paths[contact] = ways;
            frontier += degree(contact);
            order[tail++] = contact;
          } else continue;
          met[count++] = contact;
        }
      }
    }
    unfound -= frontier;
    head = begins[far] = last;
    length += far * (tail - last);
  }
  begins[far + 1] = tail;
  return { length, longest: far, count };
};

/**
 * Searches from one source and adds, for every other node, the share of its shortest paths to all others that lead through the node:
 * d(v) = sum over ties to w, one farther, of paths(v) / paths(w) · (1 + d(w)). Kept is share(w) = (1 + d(w)) / paths(w), so a tie costs
 * one addition: share(v) = 1 / paths(v) + sum of share(w). Source: Brandes (2001); asking back from the far end: Beamer and others (2012).
 */
export const pathsFrom = (source: number, graph: Graph, part: Part, sheets: SearchSheets): { length: number; longest: number } => {
  const { distance, paths, share, through, order, begins, met, nearer, farther, backwards } = sheets;
  const { length, longest, count } = findAll(source, graph, part, sheets);
  let tie = count;
  for (let at = begins[longest] as number; at < part.nodes.length; at++) share[order[at] as number] = 1 / (paths[order[at] as number] as number);
  for (let near = longest - 1; near >= 0; near--) {
    const [first, last] = [begins[near] as number, begins[near + 1] as number];
    if (backwards[near] === 1) {
      for (let at = (begins[near + 2] as number) - 1; at >= last; at--) {
        const its = share[order[at] as number] as number;
        for (const from = farther[at] as number; tie > from;) {
          const node = met[--tie] as number;
          share[node] = (share[node] as number) + its;
        }
      }
    } else {
      for (let at = last - 1; at >= first; at--) {
        let sum = 0;
        for (const from = nearer[at] as number; tie > from;) sum += share[met[--tie] as number] as number;
        share[order[at] as number] = sum;
      }
    }
    for (let at = first; at < last; at++) {
      const node = order[at] as number;
      const ways = paths[node] as number;
      const behind = share[node] as number;
      if (near > 0) through[node] = (through[node] as number) + ways * behind;
      share[node] = behind + 1 / ways;
    }
  }
  for (let at = 0; at < part.nodes.length; at++) {
    const node = part.nodes[at] as number;
    distance[node] = -1;
    share[node] = 0;
  }
  return { length, longest };
};
