import { and, asc, eq, inArray, ne, sum } from 'drizzle-orm';
import { activities, attachments, cases, claimEvidence, claims } from '@/db/schema';
import type { LedgerFacts } from '@/lib/domain/claims/ledger-refusal';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from './define';

const AT_ONCE = 900;

type Claim = Pick<typeof claims.$inferSelect, 'id' | 'state' | 'createdBy' | 'jobs' | 'evidence' | 'caseId'>;

/** The evidence of claims the caller has found visible, the earliest first, with whether it is still there; what was taken back as well. */
export const evidenceOfClaims = async ({ db }: Pick<QueryContext, 'db'>, ids: readonly string[]) => {
  const rows = [];
  for (const some of chunks(ids, AT_ONCE)) {
    rows.push(...await db.select({ row: claimEvidence, archivedAt: activities.archivedAt, fileGone: attachments.removedAt })
      .from(claimEvidence).leftJoin(activities, eq(activities.id, claimEvidence.activityId)).leftJoin(attachments, eq(attachments.id, claimEvidence.attachmentId))
      .where(inArray(claimEvidence.claimId, [...some])).orderBy(asc(claimEvidence.addedAt), asc(claimEvidence.id)));
  }
  return groupBy(rows.map(({ row, archivedAt, fileGone }) => ({ ...row, gone: row.removedAt !== null || archivedAt !== null || fileGone !== null })), ({ claimId }) => claimId);
};

/** What the rules of the ledger ask of a claim. */
export const factsOfClaim = async (ctx: Pick<QueryContext, 'db'>, { id, state, createdBy, jobs, evidence, caseId }: Claim): Promise<LedgerFacts> => {
  const found = (await evidenceOfClaims(ctx, [id])).get(id) ?? [];
  const plain = { state, createdBy, jobs, words: evidence, evidence: found };
  if (caseId === null) return { ...plain, otherVerified: 0 };
  const [[own], [others]] = [
    await ctx.db.select({ jobsVerified: cases.jobsVerified }).from(cases).where(eq(cases.id, caseId)),
    await ctx.db.select({ jobs: sum(claims.jobs) }).from(claims).where(and(eq(claims.caseId, caseId), eq(claims.state, 'verified'), ne(claims.id, id))),
  ];
  return { ...plain, caseVerified: own?.jobsVerified ?? null, otherVerified: Number(others?.jobs ?? 0) };
};
