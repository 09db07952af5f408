import type { ActionResult } from '@/lib/domain/shared/action-result';

type Changed = ActionResult<{ id: string; version: number }>;

/** What can be done to a planned visit by those who may. */
export interface VisitActions {
  move: (input: { id: string; version: number; day: string }) => Promise<Changed>;
  cancel: (input: { id: string }) => Promise<Changed>;
  reopen: (input: { id: string }) => Promise<Changed>;
}
