import type { participations, tasks, topics } from '@/db/schema';
import type { FollowUpInput } from '@/lib/domain/outreach/follow-up-input';
import type { ParticipantInput } from '@/lib/domain/outreach/participant-input';
import type { TopicInput } from '@/lib/domain/outreach/topic-input';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { CommandContext } from '../define';

type Contact = {
  id: string;
  occurredOn: string;
  confidentiality: Confidentiality;
  participants: readonly ParticipantInput[];
  topics: readonly TopicInput[];
  followUps: readonly FollowUpInput[];
};

type Parts = {
  participations: (typeof participations.$inferSelect)[];
  topics: (typeof topics.$inferSelect)[];
  tasks: (typeof tasks.$inferSelect)[];
};

/** The rows that hang from a contact. A follow-up of a contact with one organization is that organization's. */
export const contactParts = (ctx: CommandContext, contact: Contact): Parts => {
  const taking = [...new Set(contact.participants.flatMap(({ organizationId }) => organizationId ?? []))];
  const task = (title: string, { ownerId, dueOn }: { ownerId?: string | null; dueOn: string }, topicId: string | null) => ({
    id: ctx.newId(), createdAt: ctx.now, createdBy: ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: 1,
    title, ownerId: ownerId ?? ctx.actor.id, dueOn, firstDueOn: null, dueWhy: null, state: 'open' as const, source: topicId === null ? ('own' as const) : ('topic' as const),
    topicId, sourceId: null, activityId: contact.id, organizationId: taking.length === 1 ? taking[0] ?? null : null,
    confidentiality: contact.confidentiality, closedAt: null, closedBy: null, sample: false,
  });
  const parts: Parts = {
    participations: contact.participants.map((participant) => ({
      ...participant, id: ctx.newId(), activityId: contact.id, occurredOn: contact.occurredOn,
    })),
    topics: contact.topics.map(({ id, text, issueType, state }, position) => ({
      id: id ?? ctx.newId(), activityId: contact.id, position, text, issueType, followUp: state,
    })),
    tasks: contact.followUps.map((followUp) => task(followUp.title, followUp, null)),
  };
  contact.topics.forEach(({ text, followUp }, index) => {
    const topic = parts.topics[index];
    if (followUp && topic) parts.tasks.push(task(followUp.title || text.slice(0, 200), followUp, topic.id));
  });
  return parts;
};
