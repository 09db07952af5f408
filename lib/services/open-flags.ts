import { and, asc, eq, inArray, ne, notInArray, or } from 'drizzle-orm';
import { activities, activityReaders, auditEvents, redFlags } from '@/db/schema';
import { mayReadDerived } from '@/lib/domain/outreach/may-read-derived';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import { contactReaderOf } from './contact-reader-of';
import type { QueryContext } from './define';
import { remember } from './remember';
import { stateUntil } from './state-until';

/** What leaves red flags, and the contacts they came from, as they were; and a contact that is new has had no flag yet. */
const ELSEWHERE = ['task', 'planned_visit', 'feed', 'notice', 'outbox', 'commitment', 'referral', 'introduction', 'claim', 'attachment', 'assessment', 'session', 'attempt'];
const flagsState = stateUntil(and(notInArray(auditEvents.record, ELSEWHERE), or(ne(auditEvents.record, 'activity'), ne(auditEvents.command, 'outreach.log-contact')))!);

const IDS = 500;

const load = async ({ db }: QueryContext) => {
  const rows = await db
    .select({
      organizationId: redFlags.organizationId, ownerId: redFlags.ownerId, createdBy: redFlags.createdBy, dueAt: redFlags.dueAt, confidentiality: redFlags.confidentiality,
      activityId: redFlags.activityId, level: activities.confidentiality, authorId: activities.authorId, archivedAt: activities.archivedAt,
    })
    .from(redFlags).leftJoin(activities, eq(activities.id, redFlags.activityId)).where(eq(redFlags.state, 'open')).orderBy(asc(redFlags.dueAt), asc(redFlags.id));
  const restricted = rows.flatMap(({ activityId, level }) => (activityId !== null && level === 'restricted' ? [activityId] : []));
  const named: (typeof activityReaders.$inferSelect)[] = [];
  for (const ids of chunks([...new Set(restricted)], IDS)) named.push(...await db.select().from(activityReaders).where(inArray(activityReaders.activityId, [...ids])));
  const readersOf = groupBy(named, ({ activityId }) => activityId);
  return rows.map(({ activityId, level, authorId, archivedAt, ...flag }) => ({
    ...flag,
    contact: activityId === null || level === null || authorId === null ? null
      : { confidentiality: level, authorId, archived: archivedAt !== null, readerIds: (readersOf.get(activityId) ?? []).map(({ userId }) => userId) },
  }));
};

/**
 * The open red flags the actor may see, the first due first, as visibleDerived would find them. All are remembered for all readers until something
 * of them changes, and each reader's are picked from these: looking every one up for every page costs more than the rest of it.
 */
export const openFlags = async (ctx: QueryContext): Promise<{ organizationId: string; ownerId: string; dueAt: Date }[]> => {
  const reader = contactReaderOf(ctx.actor);
  const all = await remember(await flagsState(ctx.db), 'open', () => load(ctx));
  return all.filter((flag) => mayReadDerived(flag, reader));
};
