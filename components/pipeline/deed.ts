import type { ActionResult } from '@/lib/domain/shared/action-result';

/** A command as a server action, handed down from the page to those who may do it. */
export type Deed = (input: never) => Promise<ActionResult<unknown>>;
