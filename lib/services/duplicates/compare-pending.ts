import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { z } from 'zod';
import { duplicatePairs, matchRecords } from '@/db/schema';
import type { PairScore } from '@/lib/domain/duplicates/pair-score';
import { SEARCHABLE_KINDS, type SearchableKind } from '@/lib/domain/register/searchable-kind';
import type { Handle } from '@/db/database';
import { candidatesFor } from '../candidates-for';
import { command, type CommandContext } from '../define';
import { organizationProfiles } from '../organization-profiles';
import { personCandidatesFor } from '../person-candidates-for';
import { personProfiles } from '../person-profiles';
import { inOrder } from './note-decision';

const AT_ONCE = 100;
/** More than so many likely others for one record are a naming habit, not duplicates. */
const MOST = 5;

type Found = PairScore & { aId: string; bId: string };

const pairsOf = async (db: Handle, record: SearchableKind, ids: readonly string[]): Promise<Found[]> => {
  const living = <Profile extends { archived: boolean }>(profiles: Map<string, Profile>) => [...profiles.values()].filter(({ archived }) => !archived);
  const [profiles, lists] = record === 'organization'
    ? await organizationProfiles(db, ids).then(async (all) => [living(all), await candidatesFor(db, living(all), { most: MOST })] as const)
    : await personProfiles(db, ids).then(async (all) => [living(all), await personCandidatesFor(db, living(all), { most: MOST })] as const);
  const found = new Map<string, Found>();
  profiles.forEach(({ id }, at) => {
    for (const { id: other, archived, score, verdict, reasons } of lists[at] ?? []) {
      const [aId, bId] = inOrder(id, other);
      if (!archived) found.set(`${aId} ${bId}`, { aId, bId, score, verdict, reasons });
    }
  });
  return [...found.values()];
};

const write = async ({ db, newId, now }: CommandContext, record: SearchableKind, ids: readonly string[], found: readonly Found[]) => {
  const known = await db.select().from(duplicatePairs).where(or(inArray(duplicatePairs.aId, [...ids]), inArray(duplicatePairs.bId, [...ids])));
  const names = [...new Set(found.flatMap(({ aId, bId }) => [aId, bId]))];
  const digests = names.length === 0 ? [] : await db.select({ id: matchRecords.recordId, facts: matchRecords.facts }).from(matchRecords).where(inArray(matchRecords.recordId, names));
  const factsOf = new Map(digests.map(({ id, facts }) => [id, facts]));
  const fresh = [];
  const still = new Set<string>();
  for (const pair of found) {
    const facts = `${factsOf.get(pair.aId) ?? ''}/${factsOf.get(pair.bId) ?? ''}`;
    const before = known.find(({ aId, bId }) => aId === pair.aId && bId === pair.bId);
    const says = { score: pair.score, verdict: pair.verdict, reasons: pair.reasons, facts };
    if (!before) fresh.push({ id: newId(), record, aId: pair.aId, bId: pair.bId, ...says, state: 'open' as const, foundAt: now });
    else {
      still.add(before.id);
      const again = before.state !== 'open' && before.facts !== facts;
      if (before.state === 'open' || again) {
        await db.update(duplicatePairs).set({ ...says, state: 'open', ...(again && { foundAt: now, decidedAt: null, decidedBy: null, version: before.version + 1 }) }).where(eq(duplicatePairs.id, before.id));
      }
    }
  }
  if (fresh.length > 0) await db.insert(duplicatePairs).values(fresh).onConflictDoNothing();
  const gone = known.filter(({ id, state }) => state === 'open' && !still.has(id)).map(({ id }) => id);
  if (gone.length > 0) await db.delete(duplicatePairs).where(inArray(duplicatePairs.id, gone));
  return fresh.length;
};

/** Compares records that are new or changed with all others, some at a time: a step of the sweep, done again until nothing is pending. */
export const comparePending = command({
  name: 'duplicates.compare-pending',
  permission: 'jobs.work',
  record: 'duplicate_pair',
  unaudited: 'a suspicion is no act of a person; what is decided of it leaves an event',
  input: z.object({ record: z.enum(SEARCHABLE_KINDS) }),
  prepare: async ({ db }, { record }) => {
    const rows = await db.select({ id: matchRecords.recordId, facts: matchRecords.facts }).from(matchRecords)
      .where(and(eq(matchRecords.pending, true), eq(matchRecords.record, record))).orderBy(asc(matchRecords.recordId)).limit(AT_ONCE);
    return { rows, pairs: await pairsOf(db, record, rows.map(({ id }) => id)) };
  },
  run: async (ctx, { record }, { rows, pairs }) => {
    if (rows.length === 0) return { id: record, compared: 0, found: 0 };
    const ids = rows.map(({ id }) => id);
    const found = await write(ctx, record, ids, pairs);
    // What was changed while it was compared is compared again.
    await ctx.db.update(matchRecords).set({ pending: false }).where(and(inArray(matchRecords.recordId, ids), inArray(matchRecords.facts, rows.map(({ facts }) => facts))));
    return { id: record, compared: ids.length, found };
  },
});
