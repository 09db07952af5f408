import { and, eq, isNull } from 'drizzle-orm';
import { activities, initiativeContacts } from '@/db/schema';
import { LinkContactInput } from '@/lib/domain/initiatives/link-contact-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { visibleActivities } from '../visible-activities';
import { loadLiving } from './load-living';

/** A contact belongs to an initiative, or does no more. Only one the actor may read; the trail carries its level. */
export const linkContact = command({
  name: 'initiatives.link-contact',
  permission: 'initiatives.write',
  record: 'initiative',
  input: LinkContactInput,
  run: async (ctx, { initiativeId, activityId, linked }) => {
    await loadLiving(ctx, initiativeId);
    const [contact] = await ctx.db.select({ level: activities.confidentiality }).from(activities)
      .where(and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx)));
    if (!contact) throw notFound(messages.errors.notFound);
    const done = linked
      ? await ctx.db.insert(initiativeContacts).values({ initiativeId, activityId, createdAt: ctx.now, createdBy: ctx.actor.id }).onConflictDoNothing().returning({ id: initiativeContacts.activityId })
      : await ctx.db.delete(initiativeContacts).where(and(eq(initiativeContacts.initiativeId, initiativeId), eq(initiativeContacts.activityId, activityId))).returning({ id: initiativeContacts.activityId });
    if (done.length === 0) ctx.unchanged();
    else ctx.changed({ before: { contact: linked ? null : activityId }, after: { contact: linked ? activityId : null }, level: contact.level });
    return { id: initiativeId };
  },
});
