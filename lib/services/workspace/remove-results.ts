import { and, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { attachments, tasks } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';
import { ofTable, RESULT_TABLES, resultsThatGo } from './results-of-samples';

const RECORDS = ['commitment', 'referral', 'introduction', 'claim'];

/** Takes out what came of the contacts and organizations that go, with the follow-ups of its promises; what stays no longer names people who go. */
export const removeResults = async (db: Handle, plan: SampleRemoval) => {
  const going = await resultsThatGo(db, plan);
  for (const [at, { table, people }] of RESULT_TABLES.entries()) {
    const { id } = ofTable(table);
    await inPieces(going[at] ?? [], async (ids) => {
      await db.delete(tasks).where(and(eq(tasks.source, 'commitment'), inArray(tasks.sourceId, ids)));
      await db.delete(table).where(inArray(id, ids));
    });
    await forgetVersions(db, RECORDS[at] ?? '', going[at] ?? []);
    for (const column of people) {
      const named = (table as unknown as Record<string, typeof id>)[column];
      if (named) await inPieces(plan.people.remove, (ids) => db.update(ofTable(table)).set({ [column]: null }).where(inArray(named, ids)));
    }
    await inPieces(plan.contacts.adopt, (ids) => db.update(ofTable(table)).set({ sample: false }).where(inArray(ofTable(table).activityId, ids)));
  }
  await inPieces(plan.contacts.remove, (ids) => db.delete(attachments).where(inArray(attachments.activityId, ids)));
};
