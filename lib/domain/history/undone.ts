import type { Kept } from './kept';

/** What an undo answers: its own action, whether it goes on in steps, and what it left as somebody had changed it since. */
export type Undone = { id: string; undone: string; waiting: boolean; rows: number; kept: readonly Kept[]; keptCount: number };
