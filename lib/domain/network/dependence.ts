import { components } from './components';
import { degree } from './degree';
import { graphOf, type Tie } from './graph';
import { inOneGo } from './in-one-go';
import { figure, notKnown, type NetworkFigure } from './network-figure';
import { shortestPaths } from './shortest-paths';

export type Dependence = {
  /** Share of all ties that are the facilitator's. */
  ties: NetworkFigure;
  /** Share of the shortest paths between two joined others that run through the facilitator, the mean over the pairs. */
  paths: NetworkFigure;
  /** Share of the joined pairs of others that would be joined no more without the facilitator. */
  onlyThrough: NetworkFigure;
};

const pairs = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/**
 * How far a network hangs on one node: a facilitator wants these to fall while density rises. Null when the node is not there
 * (not-in-network), when there are no ties, or when no two others are joined (no-paths).
 */
export const dependence = (nodes: readonly string[], ties: readonly Tie[], facilitator: string): Dependence => {
  const graph = graphOf(nodes, ties);
  const at = graph.ids.indexOf(facilitator);
  if (at === -1) return { ties: notKnown('not-in-network'), paths: notKnown('not-in-network'), onlyThrough: notKnown('not-in-network') };
  const total = graph.contacts.length / 2;
  const parts = components(graph);
  const mine = parts.of[at] ?? 0;
  const joined = pairs(parts.sizes.map((size, part) => (part === mine ? size - 1 : size)));
  const without = pairs(components(graphOf(nodes.filter((id) => id !== facilitator), ties)).sizes);
  return {
    ties: total === 0 ? notKnown('no-ties') : figure(degree(graph, at) / total),
    paths: joined === 0 ? notKnown('no-paths') : figure((inOneGo(shortestPaths(graph)).through[at] ?? 0) / joined),
    onlyThrough: joined === 0 ? notKnown('no-paths') : figure((joined - without) / joined),
  };
};
