import { figure, notKnown, type NetworkFigure } from './network-figure';

/** `through` pairs of others out of all (n-1)(n-2)/2. Null for fewer than three nodes. */
export const betweenness = (through: number, nodes: number): NetworkFigure =>
  nodes < 3 ? notKnown('too-few') : figure((2 * through) / ((nodes - 1) * (nodes - 2)));
