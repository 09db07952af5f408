import { figure, notKnown, type NetworkFigure } from './network-figure';

/** Share of the possible ties that there are: 2m/(n(n-1)); of directed ratings m/(n(n-1)). Null for fewer than two nodes. */
export const density = (nodes: number, ties: number, directed = false): NetworkFigure =>
  nodes < 2 ? notKnown('too-few') : figure(((directed ? 1 : 2) * ties) / (nodes * (nodes - 1)));
