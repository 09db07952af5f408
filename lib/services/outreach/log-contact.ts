import { eq } from 'drizzle-orm';
import { activities, activityReaders, participations, tasks, topics } from '@/db/schema';
import { LogContactInput } from '@/lib/domain/outreach/log-contact-input';
import { summaryLine } from '@/lib/domain/outreach/summary-line';
import { farOff } from '@/lib/domain/shared/far-off';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { resultsOfContact, writeResults } from '../results-of-contact';
import { checkTrusted } from './check-trusted';
import { contactParts } from './contact-parts';
import { dayOfContact } from './day-of-contact';
import { openFields } from './open-fields';
import { resolveParticipants } from './resolve-participants';

/** Sent twice, these tell the same contact from one that was changed after its first answer got lost. */
const sameContact = {
  kind: activities.kind, occurredOn: activities.occurredOn, summary: activities.summary, details: activities.details,
  confidentiality: activities.confidentiality,
};

/** Logs one contact with everybody who took part, what was talked about and what was promised: all of it or nothing. */
export const logContact = command({
  name: 'outreach.log-contact',
  permission: 'outreach.write',
  record: 'activity',
  input: LogContactInput,
  run: async (ctx, input) => {
    const { db, actor, now } = ctx;
    const { kind, durationMin, channel, place, details, confidentiality, readers } = input;
    const id = input.id ?? ctx.newId();
    const occurredOn = dayOfContact(ctx, input.occurredOn);
    const summary = summaryLine(input.summary, details);
    const participants = await resolveParticipants(ctx, input.participants, occurredOn);
    const results = await resultsOfContact(ctx, { activityId: id, occurredOn, confidentiality }, input);
    const refused = { ...results.refused, ...await checkTrusted(ctx, { ...input, authorId: actor.id }) };
    if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);

    const contact = { kind, occurredOn, durationMin, channel, place, summary, details, confidentiality };
    const [logged] = await db
      .insert(activities)
      .values({
        id, ...contact, authorId: actor.id, sample: false, version: 1,
        createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id,
      })
      .onConflictDoNothing()
      .returning({ id: activities.id });
    if (!logged) {
      const [first] = await db.select({ ...sameContact, createdBy: activities.createdBy }).from(activities).where(eq(activities.id, id));
      if (first?.createdBy !== actor.id) throw conflict(messages.errors.alreadyThere);
      if (Object.keys(sameContact).some((field) => first[field as keyof typeof sameContact] !== contact[field as keyof typeof sameContact])) {
        throw conflict(messages.outreach.refusals.alreadyLogged);
      }
      ctx.unchanged();
      return { id };
    }

    const parts = contactParts(ctx, { id, occurredOn, confidentiality, participants, topics: input.topics, followUps: input.followUps });
    await db.insert(participations).values(parts.participations);
    if (readers.length > 0) await db.insert(activityReaders).values(readers.map((userId) => ({ activityId: id, userId })));
    if (parts.topics.length > 0) await db.insert(topics).values(parts.topics);
    if (parts.tasks.length > 0) await db.insert(tasks).values(parts.tasks);
    await writeResults(ctx, results.rows);

    ctx.changed({
      after: { ...contact, version: 1, readers, participants, topics: parts.topics, followUps: parts.tasks, ...results.rows },
      open: openFields(confidentiality),
      level: confidentiality,
    });
    const far = farOff(occurredOn, ctx.today);
    return { id, ...(far && { warning: messages.errors.farOffSaved(far) }) };
  },
});
