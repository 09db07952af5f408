import type { Graph } from './graph';
import { contactsOf } from './contacts-of';
import { figure, notKnown, type NetworkFigure } from './network-figure';

/** Share of the pairs of contacts of one node that are tied themselves: 3 x triangles / connected triples. Null where nobody has two contacts. */
export const transitivity = (graph: Graph): NetworkFigure => {
  let [closed, triples] = [0, 0];
  const mark = new Int32Array(graph.ids.length).fill(-1);
  for (let node = 0; node < graph.ids.length; node++) {
    const own = contactsOf(graph, node);
    triples += own.length * (own.length - 1);
    for (const contact of own) mark[contact] = node;
    for (const contact of own) for (const other of contactsOf(graph, contact)) if (mark[other] === node) closed++;
  }
  return triples === 0 ? notKnown('no-ties') : figure(closed / triples);
};
