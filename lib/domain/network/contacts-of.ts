import type { Graph } from './graph';

/** The contacts of a node, ascending: a view, not a copy. */
export const contactsOf = ({ starts, contacts }: Graph, node: number): Int32Array => contacts.subarray(starts[node], starts[node + 1]);
