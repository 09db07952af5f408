import { eq } from 'drizzle-orm';
import { activities, tasks } from '@/db/schema';
import { FlagDeeds } from '@/lib/domain/listening/red-flags/flag-deeds';
import { command } from '../../define';
import { demandOwner } from './demand-owner';
import { loadFlag } from './load-flag';

/** Adds a next step to a red flag: a follow-up that carries the flag's level. */
export const addRedFlagStep = command({
  name: 'listening.add-red-flag-step',
  permission: 'outreach.write',
  record: 'task',
  input: FlagDeeds.followUp,
  run: async (ctx, { id: flagId, title, dueOn, ownerId }) => {
    const { db, now, actor } = ctx;
    const flag = await loadFlag(ctx, flagId);
    const owner = await demandOwner(ctx, flag.activityId, ownerId ?? flag.ownerId);
    const [contact] = flag.activityId === null ? [] : await db.select({ confidentiality: activities.confidentiality }).from(activities).where(eq(activities.id, flag.activityId));
    const id = ctx.newId();
    const step = { title, ownerId: owner.id, dueOn, state: 'open' as const, organizationId: flag.organizationId, confidentiality: flag.confidentiality };
    await db.insert(tasks).values({
      id, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, ...step, source: 'red_flag', sourceId: flagId,
      // A flag raised above its contact is not to be seen by all who read the contact: its next steps go by their own level.
      activityId: contact && contact.confidentiality === flag.confidentiality ? flag.activityId : null, sample: false,
    });
    ctx.changed({ after: { ...step, version: 1 }, open: flag.confidentiality === 'internal' || flag.confidentiality === 'public' ? ['dueOn', 'ownerId', 'state'] : [], level: flag.confidentiality });
    return { id };
  },
});
