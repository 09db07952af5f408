import { putRows } from '@/db/put-rows';
import { activities, participations, topics } from '@/db/schema';
import type { Write } from '@/lib/domain/lists/row-plan';
import { summaryLine } from '@/lib/domain/outreach/summary-line';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { AuditEntry } from '../audit-event';
import type { CommandContext } from '../define';
import { madeIn } from './made-in';

type ContactWrite = Extract<Write, { record: 'activity'; write: 'create' }>;

/** As of a contact that is logged: never free text nor who took part, and of a restricted or sealed one its level alone. */
const openOf = (level: Confidentiality) => (level === 'public' || level === 'internal' ? ['kind', 'occurredOn', 'confidentiality'] : ['confidentiality']);

/** Writes the past contacts of a piece, each with those its row names. */
export const writeContacts = async (ctx: CommandContext, writes: readonly ContactWrite[]): Promise<AuditEntry[]> => {
  const { db, actor } = ctx;
  const rows = writes.map(({ id, fields: { participants, topics: said, ...contact } }) => ({
    contact: { id, ...madeIn(ctx), ...contact, summary: summaryLine(contact.summary, contact.details), durationMin: null, place: null, authorId: actor.id, sample: false },
    taking: participants.map((each) => ({ id: ctx.newId(), activityId: id, ...each, side: 'theirs' as const, attendance: 'attended' as const, sentiment: null, occurredOn: contact.occurredOn })),
    spoken: said.map((text, position) => ({ id: ctx.newId(), activityId: id, position, text, issueType: null, followUp: 'none' as const })),
  }));
  await putRows(db, activities, rows.map(({ contact }) => contact));
  await putRows(db, participations, rows.flatMap(({ taking }) => taking));
  await putRows(db, topics, rows.flatMap(({ spoken }) => spoken));
  return rows.map(({ contact: { id, kind, occurredOn, channel, summary, details, confidentiality }, taking, spoken }) => ({
    command: 'lists.load-rows', record: 'activity', recordId: id,
    change: { after: { kind, occurredOn, durationMin: null, channel, place: null, summary, details, confidentiality, version: 1, readers: [], participants: taking, topics: spoken, followUps: [] }, open: openOf(confidentiality), level: confidentiality },
  }));
};
