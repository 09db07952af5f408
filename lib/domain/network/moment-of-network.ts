import { components } from './components';
import { degree } from './degree';
import { density } from './density';
import { dependence, type Dependence } from './dependence';
import { graphOf, type Tie } from './graph';
import type { NetworkFigure } from './network-figure';

export type MomentOfNetwork = { day: string; nodes: number; ties: number; density: NetworkFigure; components: number; isolates: number; dependence: Dependence };

/**
 * The network of the same nodes on one day: two of them are a before and after. The change is no proof of a cause. `facilitator`
 * is one more node, with ties of its own (`its`), that counts in the dependence alone.
 */
export const momentOfNetwork = (day: string, nodes: readonly string[], ties: readonly Tie[], facilitator: string, its: readonly Tie[]): MomentOfNetwork => {
  const graph = graphOf(nodes, ties);
  const count = graph.contacts.length / 2;
  return {
    day, nodes: graph.ids.length, ties: count, density: density(graph.ids.length, count), components: components(graph).sizes.length,
    isolates: graph.ids.filter((_, node) => degree(graph, node) === 0).length,
    dependence: dependence([...nodes, facilitator], [...ties, ...its], facilitator),
  };
};
