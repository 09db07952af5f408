import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Attempt, Mend } from '@/lib/domain/sheet/mend';

/** What may be done to the records of a list, for those who may: try changes without making them, and make them all in one step. */
export type SheetDeeds = {
  attempt: (mends: Mend[]) => Promise<ActionResult<readonly Attempt[]>>;
  /** With an action named, what is made is undone with it as one. */
  mend: (mends: Mend[], into?: string) => Promise<ActionResult<readonly { id: string; version: number }[]>>;
};
