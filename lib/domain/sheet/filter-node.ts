import type { FieldType } from './sheet-field';

/** The ways a field can be asked, by its type; `within` and `older` count days back from today. */
export const OPERATORS = {
  text: ['has', 'begins', 'is', 'not', 'empty', 'filled'],
  number: ['is', 'from', 'to', 'empty', 'filled'],
  date: ['is', 'from', 'to', 'within', 'older', 'empty', 'filled'],
  instant: ['is', 'from', 'to', 'within', 'older'],
  choice: ['any', 'none', 'empty', 'filled'],
  many: ['any', 'every', 'none', 'empty', 'filled'],
  flag: ['yes', 'no'],
} as const satisfies Record<FieldType, readonly string[]>;
export type Operator = (typeof OPERATORS)[FieldType][number];

export type Condition = { field: string; op: Operator; values: readonly string[] };
export type FilterGroup = { join: 'all' | 'any'; parts: readonly FilterNode[] };
export type FilterNode = Condition | FilterGroup;

export const isGroup = (node: FilterNode): node is FilterGroup => 'join' in node;

/** These say everything by themselves. */
export const WORDLESS: readonly Operator[] = ['empty', 'filled', 'yes', 'no'];

/** These take several values, of which each counts. */
export const LISTING: readonly Operator[] = ['any', 'every', 'none'];
