import { and, eq } from 'drizzle-orm';
import { caseReaders, reviewItems, tasks, users } from '@/db/schema';
import { mayReadCase } from '@/lib/domain/pipeline/may-read-case';
import { DecideInput } from '@/lib/domain/pipeline/review-input';
import { messages } from '@/lib/messages';
import { contactReaderOfUser } from '../contact-reader-of-user';
import { command, type CommandContext } from '../define';
import { invalid, notFound } from '../errors';
import { caseTrail } from './case-trail';
import { loadLivingCase, type StoredCase } from './load-case';
import { loadOpenReview } from './load-review';

const { refusals } = messages.pipeline;

/** Refuses whoever left, and whoever may not read the case the action is about. */
const checkDoer = async ({ db }: CommandContext, it: StoredCase, ownerId: string) => {
  const [user] = await db.select({ id: users.id, roles: users.roles, disabledAt: users.disabledAt }).from(users).where(eq(users.id, ownerId));
  const readerIds = (await db.select({ userId: caseReaders.userId }).from(caseReaders).where(eq(caseReaders.caseId, it.id))).map(({ userId }) => userId);
  if (!user || user.disabledAt || !contactReaderOfUser(user).trusted) throw invalid(messages.errors.invalid, { ownerId: refusals.ownerGone });
  if (!mayReadCase({ ...it, readerIds }, contactReaderOfUser(user))) throw invalid(messages.errors.invalid, { ownerId: refusals.doerMayNotRead });
};

/** Notes what a review decided on a case, and gives out what is to be done: a follow-up as confidential as the case. Decided again, the later words stand. */
export const decide = command({
  name: 'pipeline.decide',
  permission: 'pipeline.write',
  record: 'review_item',
  input: DecideInput,
  run: async (ctx, { reviewId, caseId, decision, action, ownerId, dueOn }) => {
    const { db, now, actor } = ctx;
    await loadOpenReview(ctx, reviewId);
    const it = await loadLivingCase(ctx, caseId);
    const [item] = await db.select().from(reviewItems).where(and(eq(reviewItems.reviewId, reviewId), eq(reviewItems.caseId, caseId)));
    if (!item) throw notFound(messages.errors.notFound);
    if (decision === null && action === null && item.decision === null) throw invalid(messages.errors.invalid, { decision: messages.errors.required });
    if (action !== null && dueOn === null) throw invalid(messages.errors.invalid, { dueOn: refusals.whenNeeded });
    const doer = ownerId ?? it.ownerId;
    const actionIds = [...item.actionIds];
    if (action !== null && dueOn !== null) {
      if (dueOn < ctx.today) throw invalid(messages.errors.invalid, { dueOn: refusals.dayPast });
      await checkDoer(ctx, it, doer);
      const id = ctx.newId();
      actionIds.push(id);
      await db.insert(tasks).values({
        id, version: 1, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, title: action, ownerId: doer, dueOn, state: 'open', source: 'case', sourceId: caseId,
        organizationId: it.organizationId, confidentiality: it.confidentiality, sample: false,
      });
    }
    const said = { decision: decision ?? item.decision, actionIds, decidedAt: now, decidedBy: actor.id, version: item.version + 1 };
    await db.update(reviewItems).set(said).where(eq(reviewItems.id, item.id));
    ctx.changed(caseTrail({ ...item }, { ...item, ...said }, it.confidentiality));
    return { id: item.id };
  },
});
