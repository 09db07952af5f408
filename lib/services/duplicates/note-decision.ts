import { and, eq, inArray } from 'drizzle-orm';
import { duplicatePairs, matchRecords } from '@/db/schema';
import type { Handle } from '@/db/database';
import type { PairState } from '@/lib/domain/duplicates/pair-state';
import type { CommandContext } from '../define';

export const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

/** What two records said when they were compared, as one text: a decision holds while it stays the same. */
export const factsOfPair = async (db: Handle, [aId, bId]: readonly [string, string]): Promise<string> => {
  const rows = await db.select({ id: matchRecords.recordId, facts: matchRecords.facts }).from(matchRecords).where(inArray(matchRecords.recordId, [aId, bId]));
  const factsOf = (id: string) => rows.find((row) => row.id === id)?.facts ?? '';
  return `${factsOf(aId)}/${factsOf(bId)}`;
};

/** Records what a person decided of two records, whether they had been suspected or not. */
export const noteDecision = async (ctx: CommandContext, record: 'organization' | 'person', one: string, other: string, state: PairState): Promise<void> => {
  const { db, actor, now } = ctx;
  const [aId, bId] = inOrder(one, other);
  const decided = { state, decidedAt: now, decidedBy: actor.id, facts: await factsOfPair(db, [aId, bId]) };
  const [known] = await db.update(duplicatePairs).set(decided).where(and(eq(duplicatePairs.aId, aId), eq(duplicatePairs.bId, bId))).returning({ id: duplicatePairs.id });
  if (known) return;
  await db.insert(duplicatePairs).values({ id: ctx.newId(), record, aId, bId, score: 1, verdict: 'likely', reasons: [], foundAt: now, ...decided });
};
