import { and, desc, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import { activities, organizations, participations, users } from '@/db/schema';
import { ContactFilter } from '@/lib/domain/outreach/contact-filter';
import { query, type QueryContext } from '../define';
import { assembleEntries } from './assemble-entries';
import { beforeCursor } from './before-cursor';
import { contactHead } from './contact-head';
import { pageOf } from './page-of';
import { PAGE_SIZE } from './page-size';
import { visibleActivities } from '../visible-activities';

const ofOrganization = ({ db }: QueryContext, organizationId: string | undefined) =>
  organizationId === undefined
    ? undefined
    : inArray(
        activities.id,
        db.select({ id: participations.activityId }).from(participations).where(eq(participations.organizationId, organizationId)),
      );

/** The team's contacts, newest first, narrowed as the filter says, 50 a page. */
export const listContacts = query({
  name: 'outreach.contacts',
  permission: 'outreach.read',
  input: ContactFilter,
  run: async (ctx, { kind, authorId, organizationId, confidentiality, from, to, before }) => {
    const heads = await ctx.db
      .select(contactHead)
      .from(activities)
      .leftJoin(users, eq(users.id, activities.authorId))
      .where(and(
        isNull(activities.archivedAt),
        visibleActivities(ctx),
        kind && eq(activities.kind, kind),
        authorId ? eq(activities.authorId, authorId) : undefined,
        confidentiality && eq(activities.confidentiality, confidentiality),
        from ? gte(activities.occurredOn, from) : undefined,
        to ? lte(activities.occurredOn, to) : undefined,
        ofOrganization(ctx, organizationId),
        beforeCursor(before),
      ))
      .orderBy(desc(activities.occurredOn), desc(activities.id))
      .limit(PAGE_SIZE + 1);
    const { rows, next } = pageOf(heads);
    const named = organizationId
      ? await ctx.db.select({ name: organizations.legalName }).from(organizations).where(eq(organizations.id, organizationId))
      : [];
    return { entries: await assembleEntries(ctx, rows), next, today: ctx.today, organizationName: named[0]?.name ?? null };
  },
});
