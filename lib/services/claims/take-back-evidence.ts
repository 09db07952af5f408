import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { claimEvidence, claims } from '@/db/schema';
import { hasStatement } from '@/lib/domain/claims/ledger-refusal';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { factsOfClaim } from '../claim-facts';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { claimTrail } from './claim-trail';
import { loadClaim } from './load-claim';

/** Takes evidence back; it stays readable as taken back. The last statement under a supported or verified claim is not taken from under it. */
export const takeBackEvidence = command({
  name: 'claims.take-back-evidence',
  permission: 'outreach.write',
  record: 'claim',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { refusals } = messages.claims;
    const [found] = await ctx.db.select().from(claimEvidence).where(eq(claimEvidence.id, id));
    if (!found) throw notFound(messages.errors.notFound);
    const stored = await loadClaim(ctx, found.claimId);
    if (found.removedAt !== null) throw invalid(refusals.removedAlready);
    const facts = await factsOfClaim(ctx, stored);
    const stands = stored.state === 'supported' || stored.state === 'verified';
    const without = { ...facts, evidence: facts.evidence.filter((one) => !('id' in one) || one.id !== id) };
    if (stands && hasStatement(facts) && !hasStatement(without)) throw invalid(refusals.lastStatement);
    await ctx.db.update(claimEvidence).set({ removedAt: ctx.now, removedBy: ctx.actor.id }).where(eq(claimEvidence.id, id));
    await ctx.db.update(claims).set({ version: stored.version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(eq(claims.id, stored.id));
    ctx.changed(claimTrail({ evidenceRemoved: null }, { evidenceRemoved: found.kind }, [stored.confidentiality]));
    return { id: stored.id, version: stored.version + 1 };
  },
});
