import { asc, eq, inArray } from 'drizzle-orm';
import { organizations, participations, people, tasks, topics, users } from '@/db/schema';
import type { EntryOrganization, TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import type { ContactHead } from './contact-head';

const grouped = <Row extends { activityId: string | null }>(rows: readonly Row[]) => {
  const byContact = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.activityId === null) continue;
    const same = byContact.get(row.activityId);
    if (same) same.push(row);
    else byContact.set(row.activityId, [row]);
  }
  return (id: string) => byContact.get(id) ?? [];
};

const participationsOf = (db: QueryContext['db'], ids: string[]) =>
  db
    .select({
      activityId: participations.activityId, organizationId: participations.organizationId, organizationName: organizations.legalName,
      personId: participations.personId, givenName: people.givenName, familyName: people.familyName,
      side: participations.side, attendance: participations.attendance, sentiment: participations.sentiment,
    })
    .from(participations)
    .leftJoin(organizations, eq(organizations.id, participations.organizationId))
    .leftJoin(people, eq(people.id, participations.personId))
    .where(inArray(participations.activityId, ids))
    .orderBy(asc(participations.id));

const topicsOf = (db: QueryContext['db'], ids: string[]) =>
  db
    .select({ activityId: topics.activityId, id: topics.id, text: topics.text, issueType: topics.issueType, state: topics.followUp })
    .from(topics)
    .where(inArray(topics.activityId, ids))
    .orderBy(asc(topics.position));

const followUpsOf = (db: QueryContext['db'], ids: string[]) =>
  db
    .select({
      activityId: tasks.activityId, id: tasks.id, title: tasks.title, dueOn: tasks.dueOn, state: tasks.state,
      ownerName: users.name, topicId: tasks.topicId,
    })
    .from(tasks)
    .innerJoin(users, eq(users.id, tasks.ownerId))
    .where(inArray(tasks.activityId, ids))
    .orderBy(asc(tasks.dueOn), asc(tasks.id));

type Participation = Awaited<ReturnType<typeof participationsOf>>[number];

const organizationsIn = (rows: readonly Participation[]): EntryOrganization[] => {
  const found = new Map<string, EntryOrganization>();
  for (const { organizationId, organizationName, side, attendance } of rows) {
    if (organizationId === null) continue;
    const known = found.get(organizationId);
    if (!known) found.set(organizationId, { id: organizationId, name: organizationName ?? '', side, attendance });
    else if (attendance === 'attended') known.attendance = attendance;
  }
  return [...found.values()];
};

/** Contacts already found and allowed, each with everybody and everything of it: three statements however many there are. */
export const assembleEntries = async ({ db }: QueryContext, heads: readonly ContactHead[]): Promise<TimelineEntry[]> => {
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  const [came, said, promised] = await Promise.all([participationsOf(db, ids), topicsOf(db, ids), followUpsOf(db, ids)]);
  const [cameTo, saidAt, promisedAt] = [grouped(came), grouped(said), grouped(promised)];
  return heads.map((head) => ({
    ...head,
    authorName: head.authorName ?? messages.outreach.unknownAuthor,
    organizations: organizationsIn(cameTo(head.id)),
    people: cameTo(head.id).flatMap(({ personId, givenName, familyName, organizationId, side, attendance, sentiment }) =>
      personId === null ? [] : [{ id: personId, name: `${givenName} ${familyName}`, organizationId, side, attendance, sentiment }]),
    topics: saidAt(head.id).map(({ id, text, issueType, state }) => ({ id, text, issueType, state })),
    followUps: promisedAt(head.id).map(({ id, title, dueOn, state, ownerName, topicId }) => ({ id, title, dueOn, state, ownerName, topicId })),
  }));
};
