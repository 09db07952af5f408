import { and, eq, inArray, sql } from 'drizzle-orm';
import { activities, activityReaders, participations, tasks } from '@/db/schema';
import { EditContactInput } from '@/lib/domain/outreach/edit-contact-input';
import { summaryLine } from '@/lib/domain/outreach/summary-line';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { raiseCases } from '../raise-cases';
import { checkEdit } from './check-edit';
import { contactParts } from './contact-parts';
import { contactSnapshot } from './contact-snapshot';
import { dayOfContact } from './day-of-contact';
import { keepTopics } from './keep-topics';
import { loadContact } from './load-contact';
import { openFields } from './open-fields';
import { resolveParticipants } from './resolve-participants';

const idsIn = (rows: readonly { organizationId: string | null; personId: string | null }[]) => ({
  organizationIds: new Set(rows.flatMap(({ organizationId }) => organizationId ?? [])),
  personIds: new Set(rows.flatMap(({ personId }) => personId ?? [])),
});

/** Puts a contact as it shall stand, on top of the version that was read; its follow-ups keep their own life and take its level. */
export const editContact = command({
  name: 'outreach.edit-contact',
  permission: 'outreach.write',
  record: 'activity',
  input: EditContactInput,
  run: async (ctx, input) => {
    const { db, actor, now } = ctx;
    const { id, kind, durationMin, channel, place, details, confidentiality, readers } = input;
    const loaded = await loadContact(ctx, id);
    const before = contactSnapshot(loaded);
    if (before.archived) throw notFound(messages.errors.notFound);
    if (input.version !== before.version) {
      throw conflict(messages.errors.conflict, { mine: input, theirs: before, theirVersion: before.version });
    }
    const occurredOn = input.occurredOn === undefined ? before.occurredOn : dayOfContact(ctx, input.occurredOn);
    const participants = await resolveParticipants(ctx, input.participants, occurredOn, idsIn(loaded.participations));
    const refused = await checkEdit(ctx, loaded, input);
    if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);

    const contact = { kind, occurredOn, durationMin, channel, place, summary: summaryLine(input.summary, details), details, confidentiality };
    const [saved] = await db
      .update(activities)
      .set({ ...contact, version: sql`${activities.version} + 1`, updatedAt: now, updatedBy: actor.id })
      .where(and(eq(activities.id, id), eq(activities.version, input.version)))
      .returning();
    if (!saved) throw conflict(messages.errors.conflict, { mine: input, theirs: before, theirVersion: before.version });

    const parts = contactParts(ctx, { id, occurredOn, confidentiality, participants, topics: input.topics, followUps: input.followUps });
    await db.delete(participations).where(eq(participations.activityId, id));
    await db.insert(participations).values(parts.participations);
    await db.delete(activityReaders).where(eq(activityReaders.activityId, id));
    if (readers.length > 0) await db.insert(activityReaders).values(readers.map((userId) => ({ activityId: id, userId })));
    const keptTopics = await keepTopics(ctx, loaded, parts.topics);
    if (loaded.tasks.length > 0 && confidentiality !== before.confidentiality) {
      await db.update(tasks).set({ confidentiality }).where(inArray(tasks.id, loaded.tasks.map((task) => task.id)));
    }
    if (parts.tasks.length > 0) await db.insert(tasks).values(parts.tasks);

    if (confidentiality !== before.confidentiality) await raiseCases(ctx, id, confidentiality, 'outreach.edit-contact');
    const after = contactSnapshot({ activity: saved, readers: [...readers].sort(), participations: parts.participations, topics: keptTopics });
    ctx.changed({
      before, after: { ...after, followUps: parts.tasks },
      open: openFields(strictest([before.confidentiality, confidentiality])),
      level: strictest([before.confidentiality, confidentiality]),
      reason: input.reason ?? undefined,
    });
    return { id, version: saved.version };
  },
});
