import { and, desc, eq, isNull } from 'drizzle-orm';
import { cases, claims, organizations } from '@/db/schema';
import { LedgerFilter } from '@/lib/domain/claims/ledger-filter';
import { claimRests } from '@/lib/domain/claims/ledger-refusal';
import { ledgerTotals } from '@/lib/domain/claims/ledger-totals';
import { evidenceOfClaims } from '../claim-facts';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';
import { visibleDerived } from '../visible-derived';

const MOST = 500;

/** Every claim the actor may read, the latest stated first, with what it rests on and what it is read beside; totals of the same. */
export const claimLedger = query({
  name: 'claims.ledger',
  permission: 'outreach.read',
  input: LedgerFilter,
  run: async (ctx, { state, kind, part, caseId, organizationId }) => {
    const [clusterCode, subclusterCode] = part?.split('/') ?? [];
    const names = await subclusterNames(ctx.db);
    const found = await ctx.db.select({ claim: claims, firm: organizations.legalName, codeName: cases.codeName })
      .from(claims).innerJoin(organizations, eq(organizations.id, claims.organizationId)).leftJoin(cases, eq(cases.id, claims.caseId))
      .where(and(
        isNull(claims.archivedAt), visibleDerived(ctx, claims), state && eq(claims.state, state), kind && eq(claims.kind, kind), caseId ? eq(claims.caseId, caseId) : undefined, organizationId ? eq(claims.organizationId, organizationId) : undefined,
        clusterCode ? eq(claims.clusterCode, clusterCode) : undefined, subclusterCode ? eq(claims.subclusterCode, subclusterCode) : undefined,
      ))
      .orderBy(desc(claims.statedOn), desc(claims.id)).limit(MOST);
    const evidence = await evidenceOfClaims(ctx, found.map(({ claim }) => claim.id));
    const rows = found.map(({ claim, firm, codeName }) => {
      const own = evidence.get(claim.id) ?? [];
      const { id, version, kind: of, jobs, statedOn, statement, state: stands, caseId: ofCase, clusterCode: cluster, subclusterCode: code, regionCode, fromYear, toYear, sample, confidentiality } = claim;
      const rests = claimRests({ state: stands, createdBy: claim.createdBy, jobs, words: claim.evidence, evidence: own, otherVerified: 0, ...(ofCase === null ? {} : { caseVerified: null }) });
      const at = cluster === null || code === null ? null : `${cluster}/${code}`;
      return {
        id, version, kind: of, jobs, statedOn, statement, state: stands, rests, sample, confidentiality, organization: { id: claim.organizationId, name: firm }, case: ofCase === null ? null : { id: ofCase, codeName: codeName ?? '' },
        part: at === null ? null : { code: at, name: names.get(at)?.name ?? at }, regionCode, fromYear, toYear, evidence: own.filter(({ gone }) => !gone).length,
      };
    });
    return { rows, totals: ledgerTotals(rows), parts: [...names].map(([code, { name }]) => ({ code, name })), narrowed: [state, kind, part, caseId, organizationId].some((one) => one !== undefined), today: ctx.today };
  },
});
export type LedgerRow = Awaited<ReturnType<typeof claimLedger>>['rows'][number];
