import type { LoadedContact } from './load-contact';

/** A contact as one flat record: what a version keeps, what the trail compares, what a merge view shows. */
export const contactSnapshot = ({ activity, readers, participations, topics }: Omit<LoadedContact, 'tasks'>) => ({
  version: activity.version,
  kind: activity.kind,
  occurredOn: activity.occurredOn,
  durationMin: activity.durationMin,
  channel: activity.channel,
  place: activity.place,
  summary: activity.summary,
  details: activity.details,
  confidentiality: activity.confidentiality,
  readers,
  participants: participations.map(({ organizationId, personId, side, attendance, sentiment }) => ({ organizationId, personId, side, attendance, sentiment })),
  topics: topics.map(({ id, text, issueType, followUp }) => ({ id, text, issueType, state: followUp })),
  archived: activity.archivedAt !== null,
});
