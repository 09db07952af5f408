import type { Graph } from './graph';

/** How many others a node is tied to. */
export const degree = ({ starts }: Graph, node: number): number => (starts[node + 1] ?? 0) - (starts[node] ?? 0);
