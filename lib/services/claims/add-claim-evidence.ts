import { and, eq, isNull } from 'drizzle-orm';
import { activities, attachments, claimEvidence, claims, participations } from '@/db/schema';
import { AddEvidenceInput } from '@/lib/domain/claims/add-evidence-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { visibleActivities } from '../visible-activities';
import { claimTrail } from './claim-trail';
import { loadClaim } from './load-claim';

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

/** The contact something was said or seen in, of the claim's organization and readable; with the file where one was named. */
const settled = async (ctx: CommandContext, source: string, organizationId: string) => {
  const [kind = '', id = ''] = source.split(/:(.*)/s);
  const [file] = kind === 'attachment' ? await ctx.db.select({ activityId: attachments.activityId }).from(attachments).where(and(eq(attachments.id, id), isNull(attachments.removedAt))) : [];
  const activityId = kind === 'attachment' ? file?.activityId : id;
  const [contact] = activityId === undefined ? [] : await ctx.db.select({ id: activities.id, confidentiality: activities.confidentiality }).from(activities)
    .where(and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx)));
  if (!contact) throw refuse('source', messages.errors.unknownRecord);
  const [theirs] = await ctx.db.select({ id: participations.id }).from(participations).where(and(eq(participations.activityId, contact.id), eq(participations.organizationId, organizationId))).limit(1);
  if (!theirs) throw refuse('source', messages.claims.refusals.notTheirs);
  return { activityId: contact.id, attachmentId: kind === 'attachment' ? id : null, level: contact.confidentiality };
};

/** Puts evidence under a claim; the claim becomes as confidential as what it rests on. */
export const addClaimEvidence = command({
  name: 'claims.add-evidence',
  permission: 'outreach.write',
  record: 'claim',
  input: AddEvidenceInput,
  run: async (ctx, { claimId, kind, source, note }) => {
    const stored = await loadClaim(ctx, claimId);
    const found = source === null ? { activityId: null, attachmentId: null, level: 'public' as const } : await settled(ctx, source, stored.organizationId);
    const { activityId, attachmentId, level } = found;
    const same = activityId === null ? [] : await ctx.db.select({ attachmentId: claimEvidence.attachmentId }).from(claimEvidence)
      .where(and(eq(claimEvidence.claimId, claimId), eq(claimEvidence.kind, kind), eq(claimEvidence.activityId, activityId), isNull(claimEvidence.removedAt)));
    if (same.some((one) => one.attachmentId === attachmentId)) throw refuse('source', messages.claims.refusals.already);
    await ctx.db.insert(claimEvidence).values({ id: ctx.newId(), claimId, kind, activityId, attachmentId, note, addedBy: ctx.actor.id, addedAt: ctx.now });
    const confidentiality = strictest([stored.confidentiality, level]);
    await ctx.db.update(claims).set({ confidentiality, version: stored.version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(eq(claims.id, claimId));
    ctx.changed(claimTrail({ confidentiality: stored.confidentiality }, { confidentiality, evidenceKind: kind }, [confidentiality]));
    return { id: claimId, version: stored.version + 1 };
  },
});
