import { asc, gt } from 'drizzle-orm';
import { z } from 'zod';
import { auditEvents, auditHead, notices } from '@/db/schema';
import { chunks } from '@/lib/domain/shared/chunks';
import { command } from '../define';
import { noticesOfAgreements } from './notices-of-agreements';
import { noticesOfFlags, noticesOfLateness } from './notices-of-clocks';
import { noticesOfConsents } from './notices-of-consents';
import { noticesOfEvents } from './notices-of-events';
import { readSweep, writeSweep } from './sweep-state';

const EVENTS = 1000;

/**
 * Finds what people are to be told of: along the trail since the last look, by red flags' clocks, and once a day what became
 * late or is about to run out. A notice of an occasion is made once, however often and on however many processes this runs. The first look ever begins
 * with the trail as it is: nobody is told of last year.
 */
export const sweepNotices = command({
  name: 'notices.sweep',
  permission: 'notices.send',
  record: 'notice',
  unaudited: 'a notice points at what is in the trail already',
  input: z.strictObject({}),
  run: async (ctx) => {
    const { db, now, today } = ctx;
    const [head] = await db.select({ seq: auditHead.seq }).from(auditHead);
    const before = (await readSweep(ctx)) ?? { seq: head?.seq ?? 0, lateOn: null };
    const events = await db
      .select({ seq: auditEvents.seq, actorId: auditEvents.actorId, record: auditEvents.record, recordId: auditEvents.recordId, changed: auditEvents.changed })
      .from(auditEvents).where(gt(auditEvents.seq, before.seq)).orderBy(asc(auditEvents.seq)).limit(EVENTS);
    const found = [
      ...(await noticesOfEvents(ctx, events)), ...(await noticesOfFlags(ctx)), ...(before.lateOn === today ? [] : [...(await noticesOfLateness(ctx)), ...(await noticesOfConsents(ctx)), ...(await noticesOfAgreements(ctx))]),
    ];
    let made = 0;
    for (const piece of chunks(found, 100)) {
      const rows = await db.insert(notices).values(piece.map((notice) => ({ id: ctx.newId(), ...notice, at: now }))).onConflictDoNothing().returning({ id: notices.id });
      made += rows.length;
    }
    const seq = events.at(-1)?.seq ?? Math.min(before.seq, head?.seq ?? 0);
    if (seq !== before.seq || before.lateOn !== today) await writeSweep(ctx, { seq, lateOn: today });
    return { id: 'sweep', made, more: events.length === EVENTS };
  },
});
