import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { auditEvents, auditHead } from '@/db/schema';
import { CHAIN_START, chained, chainHash } from '../audit-event';
import { query } from '../define';

const STEP = 500;
export const BROKEN = ['missing', 'changed', 'cut-off'] as const;
export type Verdict = { checked: number; broken: { seq: number; why: (typeof BROKEN)[number] } | null };

type Event = typeof auditEvents.$inferSelect;

const rowsAfter = (db: Handle, seq: number, to: number) =>
  db.select().from(auditEvents).where(and(gt(auditEvents.seq, seq), lte(auditEvents.seq, to))).orderBy(asc(auditEvents.seq));

/** A row whose bytes no longer make a row (JSON that does not parse) is a changed one: then they are read one by one. */
const readable = async (db: Handle, seq: number): Promise<Event | 'missing' | 'changed'> => {
  try {
    return (await rowsAfter(db, seq - 1, seq))[0] ?? 'missing';
  } catch {
    return 'changed';
  }
};

const sound = (event: Event, before: string): boolean => {
  try {
    return event.prevHash === before && chainHash(before, chained(event)) === event.hash;
  } catch {
    return false;
  }
};

const stepOf = async (db: Handle, from: number, to: number): Promise<(Event | 'missing' | 'changed')[]> => {
  const rows = await rowsAfter(db, from, to).catch(() => null);
  if (rows && rows.length === to - from) return rows;
  const one: (Event | 'missing' | 'changed')[] = [];
  for (let seq = from + 1; seq <= to; seq += 1) one.push(await readable(db, seq));
  return one;
};

/**
 * Walks the trail from its first event and computes every hash again. Names the first row that is missing or changed;
 * 'cut-off' when the last row is
 * not the one the head remembers.
 */
export const verifyAuditChain = query({
  name: 'audit.verify-chain',
  permission: 'audit.read',
  input: z.strictObject({}),
  run: async ({ db }): Promise<Verdict> => {
    const [head] = await db.select().from(auditHead).where(eq(auditHead.id, 1));
    if (!head) return { checked: 0, broken: { seq: 0, why: 'missing' } };
    let hash = CHAIN_START;
    for (let done = 0; done < head.seq; done += STEP) {
      // SQLite answers at once: without a pause nobody else would be served until the walk is over.
      await setImmediate();
      const rows = await stepOf(db, done, Math.min(done + STEP, head.seq));
      for (const [at, row] of rows.entries()) {
        const seq = done + at + 1;
        if (row === 'missing' || row === 'changed') return { checked: seq - 1, broken: { seq, why: row } };
        if (!sound(row, hash)) return { checked: seq - 1, broken: { seq, why: 'changed' } };
        hash = row.hash;
      }
    }
    return { checked: head.seq, broken: hash === head.hash ? null : { seq: head.seq, why: 'cut-off' } };
  },
});
