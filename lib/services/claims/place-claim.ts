import { and, eq } from 'drizzle-orm';
import { claims, regions } from '@/db/schema';
import { PlaceClaimInput } from '@/lib/domain/claims/place-claim-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { subclusterNames } from '../subcluster-names';
import { claimCase } from './claim-case';
import { claimTrail } from './claim-trail';
import { claimAtVersion, loadClaim } from './load-claim';

const { errors } = messages;

/** Says what a claim is of and what it is read beside: its case, sub-cluster, region and years. It becomes as confidential as its case. A verified claim keeps its case. */
export const placeClaim = command({
  name: 'claims.place',
  permission: 'outreach.write',
  record: 'claim',
  input: PlaceClaimInput,
  run: async (ctx, { id, version, caseId, part, regionCode, fromYear, toYear }) => {
    const stored = await loadClaim(ctx, id);
    claimAtVersion(stored, version, { caseId, part, regionCode, fromYear, toYear });
    const of = caseId === null ? null : await claimCase(ctx, caseId);
    if (of && of.organizationId !== null && of.organizationId !== stored.organizationId) throw invalid(errors.invalid, { caseId: messages.claims.refusals.otherOrganization });
    if (stored.state === 'verified' && caseId !== stored.caseId) throw invalid(errors.invalid, { caseId: messages.claims.refusals.verifiedStays });
    if (part !== null && !(await subclusterNames(ctx.db)).has(part)) throw invalid(errors.invalid, { part: errors.unknownRecord });
    if (regionCode !== null && (await ctx.db.select({ code: regions.code }).from(regions).where(eq(regions.code, regionCode))).length === 0) throw invalid(errors.invalid, { regionCode: errors.unknownRecord });
    const [clusterCode = null, subclusterCode = null] = part?.split('/') ?? [];
    const confidentiality = strictest([stored.confidentiality, of?.confidentiality ?? 'public']);
    const patch = { caseId, clusterCode, subclusterCode, regionCode, fromYear, toYear, confidentiality };
    const [saved] = await ctx.db.update(claims).set({ ...patch, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(and(eq(claims.id, id), eq(claims.version, version))).returning();
    if (!saved) throw conflict(errors.conflict, { mine: patch, theirs: { ...stored }, theirVersion: stored.version });
    ctx.changed(claimTrail({ ...stored }, { ...saved }, [stored.confidentiality, confidentiality]));
    return { id, version: saved.version };
  },
});
