import type { ActionState } from './action-state';
import type { ActionWay } from './action-way';
import type { NotUndoableReason } from './cannot-be-undone';

/** Why the reader cannot undo a deed: the command's own reason, or one of the moment; null where they can. */
export type UndoBar = NotUndoableReason | 'undone' | 'too-old' | 'not-allowed' | 'under-way' | 'forgotten' | null;

/** One action as a history tells it. */
export type Deed = {
  id: string;
  at: Date;
  byId: string;
  byName: string | null;
  byKind: string;
  way: ActionWay;
  command: string;
  record: string;
  recordId: string | null;
  recordName: string | null;
  rows: number;
  state: ActionState;
  done: number;
  total: number;
  keptCount: number;
  undoes: string | null;
  undone: { id: string; at: Date; byName: string | null } | null;
  bar: UndoBar;
};
