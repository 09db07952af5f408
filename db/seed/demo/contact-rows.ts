import type { activities, activityReaders, participations, tasks, topics } from '@/db/schema';
import { followUpState } from '@/lib/domain/outreach/follow-up-state';
import { LogContactInput } from '@/lib/domain/outreach/log-contact-input';
import { ContactFile, type SampleContact } from './contact-file';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

export type ContactRows = {
  activity: typeof activities.$inferInsert;
  readers: (typeof activityReaders.$inferInsert)[];
  participations: (typeof participations.$inferInsert)[];
  topics: (typeof topics.$inferInsert)[];
  tasks: (typeof tasks.$inferInsert)[];
};

/** A contact in the words of the form it could have been logged with. */
const inputOf = (contact: SampleContact, occurredOn: string) =>
  LogContactInput.parse({
    occurredOn, kind: contact.kind, durationMin: contact.minutes, channel: contact.channel, place: contact.place,
    summary: contact.summary, details: contact.details, confidentiality: contact.level,
    readers: contact.readers.map((key) => sampleId('colleague', key)),
    participants: contact.with.map(({ organization, person, attendance, sentiment, side }) => ({
      organizationId: sampleId('organization', organization), personId: person && sampleId('person', person), attendance, sentiment, side,
    })),
    topics: contact.topics.map(({ text, issue, state }) => ({ text, issueType: issue, state })),
  });

const rowsOf = (contact: SampleContact, at: number, calendar: SampleCalendar): ContactRows => {
  const id = sampleId('contact', String(at));
  const occurredOn = calendar.worked(contact.ago);
  const logged = calendar.instant(occurredOn);
  const authorId = sampleId('colleague', contact.by);
  const made = { createdAt: logged, createdBy: authorId, updatedAt: logged, updatedBy: authorId, version: 1 };
  const { readers, participants, topics: talked, followUps: _none, id: _new, commitments: _c, referrals: _r, introductions: _i, claims: _j, ...input } = inputOf(contact, occurredOn);
  const only = [...new Set(participants.map(({ organizationId }) => organizationId))];
  const topicId = (position: number) => sampleId('topic', String(at), position);
  return {
    activity: { ...input, id, ...made, occurredOn, authorId, sample: true },
    readers: readers.map((userId) => ({ activityId: id, userId })),
    participations: participants.map((one, part) => ({ ...one, id: sampleId('participation', String(at), part), activityId: id, occurredOn })),
    topics: talked.map(({ text, issueType, state }, position) => {
      const followUp = contact.topics[position]?.followUp;
      return { id: topicId(position), activityId: id, position, text, issueType, followUp: followUpState(state, followUp ? [followUp.state] : []) };
    }),
    tasks: contact.topics.flatMap(({ followUp }, position) => {
      if (!followUp) return [];
      const ownerId = sampleId('colleague', followUp.owner);
      const dueOn = calendar.due(followUp.due);
      const closedAt = followUp.state === 'done' ? calendar.instant(dueOn) : null;
      return [{
        id: sampleId('follow-up', String(at), position), ...made, updatedAt: closedAt ?? logged, title: followUp.title, ownerId, dueOn,
        state: followUp.state, source: 'topic' as const, topicId: topicId(position), activityId: id,
        organizationId: only.length === 1 ? only[0] ?? null : null, confidentiality: input.confidentiality,
        closedAt, closedBy: closedAt && ownerId, sample: true,
      }];
    }),
  };
};

/** The year of outreach up to the day of loading. */
export const contactRows = async (calendar: SampleCalendar): Promise<ContactRows[]> => {
  const { contacts } = await readSampleFile('contacts.json', ContactFile);
  return contacts.map((contact, at) => rowsOf(contact, at, calendar));
};
