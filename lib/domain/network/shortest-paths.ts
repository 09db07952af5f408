import { components } from './components';
import type { Graph } from './graph';
import { mostTiedFirst } from './most-tied-first';
import { pathsFrom, searchSheets, type Part } from './paths-from';

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

const partsOf = ({ starts }: Graph, { of, sizes }: ReturnType<typeof components>): Part[] => {
  const nodes = sizes.map((size) => ({ nodes: new Int32Array(size), held: 0, ends: 0 }));
  of.forEach((component, node) => {
    const part = nodes[component];
    if (!part) return;
    part.nodes[part.held++] = node;
    part.ends += (starts[node + 1] ?? 0) - (starts[node] ?? 0);
  });
  return nodes;
};

/** Shortest paths of all pairs, counted as in Brandes (2001), 'A faster algorithm for betweenness centrality'. */
export function* shortestPaths(given: Graph): InSteps<ShortestPaths> {
  const n = given.ids.length;
  const { graph, was } = mostTiedFirst(given);
  const found = components(graph);
  const parts = partsOf(graph, found);
  const sheets = searchSheets(graph);
  let [length, joined, longest] = [0, 0, 0];
  for (let source = 0; source < n; source++) {
    if (source % STEP === 0) yield source;
    const part = parts[found.of[source] as number] as Part;
    const search = pathsFrom(source, graph, part, sheets);
    length += search.length;
    joined += part.nodes.length - 1;
    longest = Math.max(longest, search.longest);
  }
  const through = new Float64Array(n);
  // From either end each pair was met once.
  was.forEach((node, at) => { through[node] = (sheets.through[at] as number) / 2; });
  return { through, length, joined, longest };
}
