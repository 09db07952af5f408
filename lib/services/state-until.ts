import { and, gt, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { auditEvents, auditHead } from '@/db/schema';

/**
 * A question that answers the same object until an audit event that changes something (`changing`) is left; what was derived is
 * remembered by it (see remember). Only events since the last look are read; never ask within a unit of work, which may yet be undone.
 */
export const stateUntil = (changing: SQL) => {
  const seen = new WeakMap<Handle, { head: number; state: object }>();
  return async (db: Handle): Promise<object> => {
    const [row] = await db.select({ seq: auditHead.seq }).from(auditHead);
    const head = row?.seq ?? 0;
    const before = seen.get(db);
    if (before?.head === head) return before.state;
    // A restored backup may end earlier than what was seen before.
    const [changed] = before && before.head < head
      ? await db.select({ seq: auditEvents.seq }).from(auditEvents).where(and(gt(auditEvents.seq, before.head), changing)).limit(1)
      : [{}];
    // Whoever asked at the same time may have said so already: one state, one object.
    const now = seen.get(db);
    if (now?.head === head) return now.state;
    const state = before && !changed ? before.state : {};
    seen.set(db, { head, state });
    return state;
  };
};
