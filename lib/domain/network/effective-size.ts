import type { Graph } from './graph';
import { contactsOf } from './contacts-of';
import { figure, notKnown, type NetworkFigure } from './network-figure';

/** d - 2t/d: contacts less what ties among them make redundant (d contacts, t ties among them). Null for an isolate. Source: Borgatti (1997). */
export const effectiveSize = (graph: Graph, node: number): NetworkFigure => {
  const own = contactsOf(graph, node);
  if (own.length === 0) return notKnown('isolate');
  const mine = new Set(own);
  let twice = 0;
  for (const contact of own) for (const other of contactsOf(graph, contact)) if (mine.has(other)) twice++;
  return figure(own.length - twice / own.length);
};
