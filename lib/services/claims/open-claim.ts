import { claims } from '@/db/schema';
import { OpenClaimInput } from '@/lib/domain/claims/open-claim-input';
import { messages } from '@/lib/messages';
import { addClaimMove } from '../add-claim-move';
import { command } from '../define';
import { invalid } from '../errors';
import { claimCase } from './claim-case';
import { claimTrail } from './claim-trail';

/** Records what a firm says a case kept or created, as confidential as the case. It counts from its own statement on. */
export const openClaim = command({
  name: 'claims.open',
  permission: 'outreach.write',
  record: 'claim',
  input: OpenClaimInput,
  run: async (ctx, { caseId, kind, jobs, statement, statedOn = ctx.today, fromYear, toYear }) => {
    const { now, actor } = ctx;
    const { refusals } = messages.claims;
    const of = await claimCase(ctx, caseId);
    if (of.organizationId === null) throw invalid(refusals.noOrganization, {});
    if (statedOn > ctx.today) throw invalid(messages.errors.invalid, { statedOn: messages.followThrough.refusals.inTheFuture });
    const made = {
      id: ctx.newId(), createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, activityId: null, ownerId: of.ownerId, confidentiality: of.confidentiality, sample: false, archivedAt: null, archivedBy: null,
      organizationId: of.organizationId, kind, jobs, statedOn, statement, evidence: null, state: 'claimed' as const, supportedOn: null, supportedBy: null, verifiedOn: null, verifiedBy: null,
      caseId, clusterCode: of.clusterCode, subclusterCode: of.subclusterCode, regionCode: of.regionCode, fromYear, toYear,
    };
    await ctx.db.insert(claims).values(made);
    await addClaimMove(ctx, { claimId: made.id, from: null, to: 'claimed', on: statedOn, why: null });
    ctx.changed(claimTrail(null, made, [made.confidentiality]));
    return { id: made.id, version: 1 };
  },
});
