import { eq, inArray } from 'drizzle-orm';
import { activities, type commitments, type plannedVisits, type redFlags, type tasks } from '@/db/schema';
import type { DerivedRecord } from '@/lib/domain/outreach/may-read-derived';
import { chunks } from '@/lib/domain/shared/chunks';
import type { QueryContext } from '../define';
import { IDS, readersOf } from './readers-of-contacts';

type Guarded = typeof tasks | typeof commitments | typeof redFlags | typeof plannedVisits;

/** What decides who may see each of these records: its own level and hands, and those of the contact it came from. */
export const guardFacts = async (ctx: QueryContext, table: Guarded, ids: readonly string[]): Promise<ReadonlyMap<string, DerivedRecord>> => {
  const rows = [];
  for (const some of chunks(ids, IDS)) {
    rows.push(...await ctx.db
      .select({
        id: table.id, confidentiality: table.confidentiality, createdBy: table.createdBy, ownerId: table.ownerId, activityId: table.activityId,
        level: activities.confidentiality, authorId: activities.authorId, archivedAt: activities.archivedAt,
      })
      .from(table).leftJoin(activities, eq(activities.id, table.activityId)).where(inArray(table.id, some)));
  }
  const readers = await readersOf(ctx, rows.flatMap(({ activityId, level }) => (activityId !== null && level === 'restricted' ? [activityId] : [])));
  return new Map(rows.map(({ id, confidentiality, createdBy, ownerId, activityId, level, authorId, archivedAt }) => [id, {
    confidentiality, createdBy, ownerId,
    contact: activityId === null || level === null || authorId === null ? null : { confidentiality: level, authorId, archived: archivedAt !== null, readerIds: readers.get(activityId) ?? [] },
  }]));
};
