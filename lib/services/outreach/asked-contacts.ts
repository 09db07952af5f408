import { and, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import type { ContactSheetQuestion } from '@/lib/domain/sheet/contact-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import type { QueryContext } from '../define';
import { sheetFor } from '../sheet-block';
import { sheetCondition } from '../sheet-condition';
import { visibleActivities } from '../visible-activities';
import { contactSource } from './contact-source';

/** What an address asks of the contacts the actor may read: the columns, and the rows as one condition that is in force before anything is counted. */
export const askedContacts = (ctx: QueryContext, { cols, sort, dir, group, where, kind, authorId, organizationId, confidentiality, from, to }: ContactSheetQuestion) => {
  const source = sheetFor(ctx, contactSource(ctx));
  const view = viewOfAddress({ cols, sort, dir, group, where }, source.fields);
  const withOrganization = organizationId && ctx.db.select({ id: participations.activityId }).from(participations).where(eq(participations.organizationId, organizationId));
  const matching = and(
    isNull(activities.archivedAt), visibleActivities(ctx), kind && eq(activities.kind, kind), authorId ? eq(activities.authorId, authorId) : undefined, confidentiality && eq(activities.confidentiality, confidentiality),
    from ? gte(activities.occurredOn, from) : undefined, to ? lte(activities.occurredOn, to) : undefined, withOrganization ? inArray(activities.id, withOrganization) : undefined, sheetCondition(source, view.filter, ctx.today),
  );
  return { source, view, matching };
};
