import { and, eq, isNull } from 'drizzle-orm';
import { activities, organizations, redFlags, redFlagSteps } from '@/db/schema';
import { RaiseFlagInput } from '@/lib/domain/listening/red-flags/raise-flag-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../../define';
import { invalid } from '../../errors';
import { visibleActivities } from '../../visible-activities';
import { flagInTrail, openFlagFields } from './change-flag';
import { demandOwner } from './demand-owner';
import { dueOf } from './due-of';
import { findOwner } from './find-owner';

/** Raises a red flag by hand. It carries the strictest of its contact's level and the one given. */
export const raiseRedFlag = command({
  name: 'listening.raise-red-flag',
  permission: 'outreach.write',
  record: 'red_flag',
  input: RaiseFlagInput,
  run: async (ctx, { organizationId, activityId, title, why, severity, clock, ownerId, confidentiality }) => {
    const { db, now, actor } = ctx;
    const [firm] = await db.select({ ownerId: organizations.ownerId, archivedAt: organizations.archivedAt }).from(organizations).where(eq(organizations.id, organizationId));
    if (!firm) throw invalid(messages.errors.invalid, { organizationId: messages.errors.unknownRecord });
    if (firm.archivedAt) throw invalid(messages.errors.invalid, { organizationId: messages.listening.redFlags.refusals.archived });
    const [contact] = activityId === null ? [] : await db.select({ confidentiality: activities.confidentiality }).from(activities)
      .where(and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx)));
    if (activityId !== null && !contact) throw invalid(messages.errors.invalid, { activityId: messages.errors.unknownRecord });
    const owner = ownerId === null ? await findOwner(db, activityId, [firm.ownerId, actor.id]) : await demandOwner(ctx, activityId, ownerId);
    if (!owner) throw invalid(messages.errors.invalid, { ownerId: messages.listening.redFlags.refusals.ownerGone });
    const id = ctx.newId();
    const level = strictest([confidentiality, contact?.confidentiality ?? 'public']);
    const [raised] = await db.insert(redFlags).values({
      id, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, organizationId, activityId, title, why, severity,
      openedAt: now, clockAmount: clock.amount, clockUnit: clock.unit, dueAt: dueOf(now, clock), ownerId: owner.id, state: 'open',
      confidentiality: level, sample: false,
    }).returning();
    await db.insert(redFlagSteps).values({ id: ctx.newId(), flagId: id, kind: 'opened', at: now, byId: actor.id, toUserId: owner.id });
    if (raised) ctx.changed({ after: flagInTrail(raised), open: openFlagFields(raised), level });
    return { id };
  },
});
