import type { commitments, tasks } from '@/db/schema';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { CommandContext } from './define';

type Commitment = typeof commitments.$inferSelect;
type Task = typeof tasks.$inferSelect;

const TITLE = 200;

/** What a follow-up takes from its promise. Raised above its contact's level, it does not hang from that contact, whose readers would see it. */
export const taskOfCommitment = (promise: Commitment, contactLevel: Confidentiality | null) => ({
  title: [...promise.text].slice(0, TITLE).join('').replaceAll('\n', ' '),
  ownerId: promise.ownerId,
  dueOn: promise.dueOn ?? promise.madeOn,
  firstDueOn: promise.firstDueOn,
  dueWhy: promise.dueWhy,
  activityId: contactLevel === promise.confidentiality ? promise.activityId : null,
  organizationId: promise.promiseeOrganizationId,
  confidentiality: promise.confidentiality,
});

/** The follow-up that reminds of a promise: one of ours, open, with a day. Null for any other; what was promised to us is theirs to keep. */
export const commitmentTask = (ctx: CommandContext, promise: Commitment, contactLevel: Confidentiality | null): Task | null => {
  const ours = promise.promisorOrganizationId === null && promise.promisorPersonId === null;
  if (!ours || promise.dueOn === null || promise.state !== 'open' || promise.archivedAt !== null) return null;
  return {
    id: ctx.newId(), createdAt: ctx.now, createdBy: ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: 1,
    ...taskOfCommitment(promise, contactLevel), state: 'open', source: 'commitment', sourceId: promise.id, topicId: null,
    closedAt: null, closedBy: null, sample: promise.sample,
  };
};
