import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { activities, attachments, cases, claimMoves, organizations, participations, users } from '@/db/schema';
import { claimRests } from '@/lib/domain/claims/ledger-refusal';
import { RecordId } from '@/lib/domain/shared/record-id';
import { evidenceOfClaims, factsOfClaim } from '../claim-facts';
import { query, type QueryContext } from '../define';
import { subclusterNames } from '../subcluster-names';
import { visibleActivities } from '../visible-activities';
import { visibleCases } from '../visible-cases';
import { loadClaim } from './load-claim';

const MOST = 100;

/** The contacts of an organization the actor may read, and their files, the latest first: what can be linked. */
const choicesOf = async (ctx: QueryContext, organizationId: string) => {
  const contacts = await ctx.db.selectDistinct({ id: activities.id, day: activities.occurredOn, kind: activities.kind, text: activities.summary })
    .from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(eq(participations.organizationId, organizationId), isNull(activities.archivedAt), visibleActivities(ctx))).orderBy(desc(activities.occurredOn), desc(activities.id)).limit(MOST);
  const files = contacts.length === 0 ? [] : await ctx.db.select({ id: attachments.id, activityId: attachments.activityId, text: attachments.fileName }).from(attachments)
    .where(and(inArray(attachments.activityId, contacts.map(({ id }) => id)), isNull(attachments.removedAt)));
  return { contacts, files: files.map((file) => ({ ...file, day: contacts.find(({ id }) => id === file.activityId)?.day ?? '' })) };
};

/** A claim with its history, what it rests on as far as the actor may read it, and what else could be linked. */
export const readClaim = query({
  name: 'claims.read',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db, actor, today } = ctx;
    const claim = await loadClaim(ctx, id);
    const [names, facts, own, moves, [firm], open] = [
      await subclusterNames(db), await factsOfClaim(ctx, claim), (await evidenceOfClaims(ctx, [id])).get(id) ?? [],
      await db.select({ position: claimMoves.position, to: claimMoves.toState, on: claimMoves.movedOn, why: claimMoves.why, by: users.name }).from(claimMoves).leftJoin(users, eq(users.id, claimMoves.movedBy)).where(eq(claimMoves.claimId, id)).orderBy(asc(claimMoves.position)),
      await db.select({ name: organizations.legalName }).from(organizations).where(eq(organizations.id, claim.organizationId)),
      await db.select({ id: cases.id, codeName: cases.codeName }).from(cases).where(and(eq(cases.organizationId, claim.organizationId), isNull(cases.archivedAt), visibleCases(ctx))).orderBy(asc(cases.codeKey)),
    ];
    const contactIds = own.flatMap(({ activityId }) => (activityId === null ? [] : [activityId]));
    const contacts = contactIds.length === 0 ? [] : await db.select({ id: activities.id, day: activities.occurredOn, kind: activities.kind, text: activities.summary }).from(activities).where(and(inArray(activities.id, contactIds), visibleActivities(ctx)));
    const fileIds = own.flatMap(({ attachmentId }) => (attachmentId === null ? [] : [attachmentId]));
    const files = fileIds.length === 0 ? [] : await db.select({ id: attachments.id, name: attachments.fileName }).from(attachments).where(inArray(attachments.id, fileIds));
    const people = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, [...new Set([claim.createdBy, ...own.flatMap(({ addedBy, removedBy }) => [addedBy, ...(removedBy === null ? [] : [removedBy])])])]));
    const nameOf = (userId: string | null) => people.find((one) => one.id === userId)?.name ?? null;
    const part = claim.clusterCode === null || claim.subclusterCode === null ? null : `${claim.clusterCode}/${claim.subclusterCode}`;
    return {
      ...claim, mine: claim.createdBy === actor.id, recordedBy: nameOf(claim.createdBy), rests: claimRests(facts), today,
      organization: { id: claim.organizationId, name: firm?.name ?? '' }, case: open.find((one) => one.id === claim.caseId) ?? null, cases: open,
      part: part === null ? null : { code: part, name: names.get(part)?.name ?? part }, parts: [...names].map(([code, { name }]) => ({ code, name })), moves,
      links: own.map((one) => {
        const contact = contacts.find((found) => found.id === one.activityId) ?? null;
        const hidden = one.activityId !== null && contact === null;
        return { id: one.id, kind: one.kind, contact, file: hidden ? null : files.find((found) => found.id === one.attachmentId) ?? null, hidden, note: hidden ? null : one.note, addedBy: nameOf(one.addedBy), addedAt: one.addedAt, gone: one.gone, removedBy: nameOf(one.removedBy) };
      }),
      choices: await choicesOf(ctx, claim.organizationId),
    };
  },
});
export type ClaimView = Awaited<ReturnType<typeof readClaim>>;
