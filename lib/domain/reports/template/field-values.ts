import type { Block } from '../block';
import type { Run } from '../run';

/** What fields stand for, by name: runs within a sentence, or whole blocks. */
export type FieldValues = Readonly<Record<string, { readonly runs: readonly Run[] } | { readonly blocks: readonly Block[] }>>;
