import { and, count, countDistinct, eq, or, type Column } from 'drizzle-orm';
import { referencesTo } from '@/db/references-to';
import { activities, duplicatePairs, organizations, participations, users } from '@/db/schema';
import { betterKept, mergedValue, ORGANIZATION_MERGE_FIELDS, PERSON_MERGE_FIELDS, usualSide } from '@/lib/domain/duplicates/merge-fields';
import { CompareInput } from '@/lib/domain/duplicates/merge-input';
import { MOVES_OPENLY, type OpenMove } from '@/lib/domain/duplicates/open-moves';
import { readOrganization } from '@/lib/domain/duplicates/read-organization';
import { readPerson } from '@/lib/domain/duplicates/read-person';
import { scoreOrganizations } from '@/lib/domain/duplicates/score-organizations';
import { scorePeople } from '@/lib/domain/duplicates/score-people';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import type { Handle } from '@/db/database';
import { candidatesFor } from '../candidates-for';
import { query, type QueryContext } from '../define';
import { organizationProfiles } from '../organization-profiles';
import { personProfiles } from '../person-profiles';
import { visibleActivities } from '../visible-activities';
import { mergeRefusal } from './merge-refusal';
import { inOrder } from './note-decision';
import { recordOfPair, type MergeRecord } from './records-of-pair';

const columnOf = (table: unknown, field: string) => (table as Record<string, Column>)[field] as Column;

/** What hangs on a record, counted as far as the actor may see it: of contacts those they may read, of what came of contacts nothing. */
const hangingOn = async (ctx: QueryContext, record: SearchableKind, id: string) => {
  const { db } = ctx;
  const counts: Partial<Record<OpenMove, number>> = {};
  for (const { name, table, field } of referencesTo(record === 'organization' ? 'organizations' : 'people')) {
    const known = MOVES_OPENLY.find((one) => one === name);
    if (!known) continue;
    const [row] = await db.select({ rows: count() }).from(table).where(eq(columnOf(table, field), id));
    counts[known] = (counts[known] ?? 0) + Number(row?.rows ?? 0);
  }
  const party = record === 'organization' ? participations.organizationId : participations.personId;
  const [met] = await db.select({ contacts: countDistinct(participations.activityId) }).from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(eq(party, id), visibleActivities(ctx)));
  return { ...counts, contacts: Number(met?.contacts ?? 0) };
};

/** Names for the ids that stand in fields. */
const namesOf = async ({ db }: QueryContext, sides: readonly MergeRecord[]) => {
  const ids = (field: string) => sides.map(({ fields }) => fields[field]).filter((id): id is string => typeof id === 'string');
  const found = [
    ...(ids('ownerId').length > 0 ? await db.select({ id: users.id, name: users.name }).from(users).where(or(...ids('ownerId').map((id) => eq(users.id, id)))) : []),
    ...(ids('parentId').length > 0 ? await db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(or(...ids('parentId').map((id) => eq(organizations.id, id)))) : []),
  ];
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
};

/** As the worklist scores them, which knows how many names hold each word; what shares nothing that is looked for is scored by the usual weights. */
const organizationScore = async (db: Handle, a: string, b: string) => {
  const profiles = await organizationProfiles(db, [a, b]);
  const [one, other] = [profiles.get(a), profiles.get(b)];
  if (!one || !other) return null;
  const [ofOne = [], ofOther = []] = await candidatesFor(db, [one, other], { most: Infinity, different: true });
  const found = [...ofOne.filter(({ id }) => id === b), ...ofOther.filter(({ id }) => id === a)];
  return found.sort((x, y) => y.score - x.score).map(({ score, verdict, reasons }) => ({ score, verdict, reasons }))[0] ?? scoreOrganizations(readOrganization(one), readOrganization(other));
};

const scoreOf = async ({ db }: QueryContext, record: SearchableKind, a: string, b: string) => {
  if (record === 'organization') return organizationScore(db, a, b);
  const profiles = await personProfiles(db, [a, b]);
  const [one, other] = [profiles.get(a), profiles.get(b)];
  return one && other ? scorePeople(readPerson(one), readPerson(other)) : null;
};

/** Two records side by side: each field with what a merge would take, what would move, and whether a merge is refused. Which stays is the better kept of the two until somebody turns it round. */
export const compareRecords = query({
  name: 'duplicates.compare',
  permission: 'register.read',
  input: CompareInput,
  run: async (ctx, { record, aId, bId }) => {
    const { db } = ctx;
    const [a, b] = [await recordOfPair(db, record, aId), await recordOfPair(db, record, bId)];
    const better = betterKept(a, b);
    const side = async (one: MergeRecord, other: MergeRecord) => ({
      id: one.id, name: one.name, version: one.version, archived: one.archivedAt !== null, updatedAt: one.updatedAt, hanging: await hangingOn(ctx, record, one.id),
      // As the one that stays.
      fields: (record === 'organization' ? ORGANIZATION_MERGE_FIELDS : PERSON_MERGE_FIELDS).map((field) => {
        const usual = usualSide(field, one, other);
        return { field, into: one.fields[field] ?? null, from: other.fields[field] ?? null, usual, both: mergedValue(field, 'both', one.fields[field], other.fields[field]) ?? null };
      }),
      refused: await mergeRefusal(ctx, record, { into: one.id, from: other.id }, [one, other]),
    });
    const [first, second] = inOrder(aId, bId);
    const [pair] = await db.select().from(duplicatePairs).where(and(eq(duplicatePairs.aId, first), eq(duplicatePairs.bId, second)));
    return {
      record, better, a: await side(a, b), b: await side(b, a), names: await namesOf(ctx, [a, b]),
      score: await scoreOf(ctx, record, aId, bId),
      pair: pair ? { id: pair.id, version: pair.version, state: pair.state } : null,
    };
  },
});

export type ComparedPair = Awaited<ReturnType<typeof compareRecords>>;
