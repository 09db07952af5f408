import type { Verb } from './define';

// Every command and query of the product, one line each, sorted by id.
const declared: readonly Verb[] = [
];

/** By id: the permission table, the command line, the palette and the tests read it. */
export const registry: ReadonlyMap<string, Verb> = new Map(declared.map((verb) => [verb.id, verb]));
