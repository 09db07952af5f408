import type { Graph } from './graph';
import { contactsOf } from './contacts-of';
import { degree } from './degree';
import { figure, notKnown, type NetworkFigure } from './network-figure';

/**
 * Burt's constraint c_i = sum over contacts j of (p_ij + sum over other contacts q of p_iq p_qj)^2, p_ij = 1 / degree of i: every
 * tie counts the same both ways. Null for an isolate. Source: Burt (1992), Structural Holes.
 */
export const constraint = (graph: Graph, node: number): NetworkFigure => {
  const own = contactsOf(graph, node);
  if (own.length === 0) return notKnown('isolate');
  const mine = new Set(own);
  let sum = 0;
  for (const contact of own) {
    let indirect = 0;
    for (const between of contactsOf(graph, contact)) if (mine.has(between)) indirect += 1 / degree(graph, between);
    sum += ((1 + indirect) / own.length) ** 2;
  }
  return figure(sum);
};
