import { and, gt, notInArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { auditEvents, auditHead } from '@/db/schema';

/** What is logged all day and leaves firms, people and their facts as they were. */
const OUTREACH = [
  'activity', 'task', 'planned_visit', 'feed', 'notice', 'outbox', 'commitment', 'referral', 'introduction', 'claim', 'attachment', 'red_flag', 'assessment', 'scoring_permission',
  'forming_member', 'readiness_rules',
];

const seen = new WeakMap<Handle, { head: number; state: object }>();

/**
 * Stands for the register as it is: the same object until a command of anything but outreach leaves its audit event. What was
 * derived from the register is remembered by it (see remember). Only events since the last look are read; never ask
 * within a unit of work, which may yet be undone.
 */
export const registerState = async (db: Handle): Promise<object> => {
  const [row] = await db.select({ seq: auditHead.seq }).from(auditHead);
  const head = row?.seq ?? 0;
  const before = seen.get(db);
  if (before?.head === head) return before.state;
  // A restored backup may end earlier than what was seen before.
  const [changed] = before && before.head < head
    ? await db.select({ seq: auditEvents.seq }).from(auditEvents)
        .where(and(gt(auditEvents.seq, before.head), notInArray(auditEvents.record, OUTREACH))).limit(1)
    : [{}];
  // Whoever asked at the same time may have said so already: one state, one object.
  const now = seen.get(db);
  if (now?.head === head) return now.state;
  const state = before && !changed ? before.state : {};
  seen.set(db, { head, state });
  return state;
};
