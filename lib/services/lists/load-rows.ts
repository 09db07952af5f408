import { and, eq, gt, lte } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { listBatches, listFindings } from '@/db/schema';
import type { ListReference } from '@/lib/domain/lists/list-reference';
import type { ListPlan } from '@/lib/domain/lists/list-plan';
import { emptyTally, type ListTally } from '@/lib/domain/lists/list-tally';
import { draftPiece, planPiece, type ListRow } from '@/lib/domain/lists/plan-piece';
import { tallyRow } from '@/lib/domain/lists/tally-row';
import { fold } from '@/lib/domain/register/fold';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { answersOf } from './answers-of';
import { knownFacts } from './known-facts';
import { listLease } from './list-lease';
import { writePlans } from './write-plans';

/** Rows that wait for an answer, as they were counted: what is like what is settled there, once. */
const nearOf = async (db: Handle, batchId: string, from: number, to: number) => {
  const rows = await db.select({ line: listFindings.line, findings: listFindings.findings }).from(listFindings)
    .where(and(eq(listFindings.batchId, batchId), gt(listFindings.line, from), lte(listFindings.line, to)));
  return new Map(rows.flatMap(({ line, findings }) => findings.flatMap((finding) => (
    finding.kind === 'which' && finding.record === 'organization' ? [[line, finding.candidates] as const] : []
  ))));
};

/**
 * Writes one piece of a list. Pieces are taken in order: `from` must be where the load stands, so a job that lost its lease writes
 * nothing more and no row is written twice. What the piece comes to is worked out here, from the register as it is in this moment.
 */
export const loadRows = command({
  name: 'lists.load-rows',
  permission: 'register.write',
  record: 'list',
  unaudited: 'a piece of a load; every record it writes leaves an event of its own',
  input: z.strictObject({ id: RecordId, from: z.int().nonnegative(), to: z.int().nonnegative(), rows: z.custom<readonly ListRow[]>(), reference: z.custom<ListReference>() }),
  // What the cells say and what was answered stands while the load runs; reading it need not keep others from writing.
  prepare: async ({ db }, { id, from, to, rows, reference }) => {
    const [batch] = await db.select({ plan: listBatches.plan }).from(listBatches).where(eq(listBatches.id, id));
    const settings = (batch?.plan as ListPlan | undefined)?.settings;
    if (!settings) return null;
    const answers = await answersOf(db, id, from + 1, to);
    return { settings, piece: draftPiece(rows, answers, settings, reference), near: await nearOf(db, id, from, to) };
  },
  run: async (ctx, { id, from, to, reference }, drafted) => {
    const { db, now, today } = ctx;
    const [batch] = await db.update(listBatches).set({ rowsDone: to, leaseUntil: listLease(now) })
      .where(and(eq(listBatches.id, id), eq(listBatches.state, 'running'), eq(listBatches.rowsDone, from))).returning({ id: listBatches.id });
    const tally: ListTally = emptyTally();
    if (!batch || drafted === null) return { id, goOn: false, tally };
    const { settings, piece, near } = drafted;
    const system = fold(settings.system);
    const image = await knownFacts(ctx, piece.keys, { batchId: id, system });
    const plans = planPiece(piece, { image, settings, today, load: id, newId, near });
    for (const plan of plans) tallyRow(tally, plan);
    await writePlans(ctx, plans, { batchId: id, system, naicsVersion: reference.naicsVersion, image });
    return { id, goOn: true, tally };
  },
});
