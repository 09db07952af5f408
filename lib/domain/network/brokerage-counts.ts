import type { Graph } from './graph';
import { contactsOf } from './contacts-of';
import { brokerageRole, type BrokerageCounts } from './brokerage-role';

/**
 * How often each node stands between two that are not tied to each other, by role. `groupOf` gives a node's group (a sub-cluster);
 * null: its group is not known, and no triple it is part of is counted. A tie goes both ways, so every pair of contacts is two
 * ordered triples: what is gatekeeper one way is representative the other. Every ordered triple counts one.
 */
export const brokerageCounts = (graph: Graph, groupOf: (id: string) => string | null): BrokerageCounts[] => {
  const group = graph.ids.map(groupOf);
  const tied = new Int32Array(graph.ids.length).fill(-1);
  const counts = graph.ids.map((): BrokerageCounts => ({ coordinator: 0, gatekeeper: 0, representative: 0, consultant: 0, liaison: 0 }));
  graph.ids.forEach((_, from) => {
    const start = group[from];
    tied[from] = from;
    for (const contact of contactsOf(graph, from)) tied[contact] = from;
    if (start === null || start === undefined) return;
    for (const broker of contactsOf(graph, from)) {
      const middle = group[broker];
      const own = counts[broker];
      if (middle === null || middle === undefined || !own) continue;
      for (const to of contactsOf(graph, broker)) {
        const end = group[to];
        if (tied[to] !== from && end !== null && end !== undefined) own[brokerageRole(start, middle, end)]++;
      }
    }
  });
  return counts;
};
