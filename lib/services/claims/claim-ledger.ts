import { and, desc, eq, gte, isNull, lte } from 'drizzle-orm';
import { cases, claims, organizations } from '@/db/schema';
import { LedgerFilter } from '@/lib/domain/claims/ledger-filter';
import { claimRests } from '@/lib/domain/claims/ledger-refusal';
import { ledgerTotals } from '@/lib/domain/claims/ledger-totals';
import { evidenceOfClaims } from '../claim-facts';
import { query, type QueryContext } from '../define';
import { subclusterNames } from '../subcluster-names';
import { visibleDerived } from '../visible-derived';

const PAGE = 100;

/** What narrows the ledger, over the claims the actor may read. */
const within = (ctx: QueryContext, { state, kind, part, caseId, organizationId, ownerId, from, to }: LedgerFilter) => {
  const [clusterCode, subclusterCode] = part?.split('/') ?? [];
  return and(
    isNull(claims.archivedAt), visibleDerived(ctx, claims), state && eq(claims.state, state), kind && eq(claims.kind, kind), caseId ? eq(claims.caseId, caseId) : undefined,
    organizationId ? eq(claims.organizationId, organizationId) : undefined, ownerId ? eq(claims.ownerId, ownerId) : undefined, from ? gte(claims.statedOn, from) : undefined, to ? lte(claims.statedOn, to) : undefined,
    clusterCode ? eq(claims.clusterCode, clusterCode) : undefined, subclusterCode ? eq(claims.subclusterCode, subclusterCode) : undefined,
  );
};

/** Of all those claims what totals need; evidence is looked up for those alone that could have lost it. */
const standings = async (ctx: QueryContext, which: ReturnType<typeof within>) => {
  const all = await ctx.db.select({ id: claims.id, kind: claims.kind, state: claims.state, jobs: claims.jobs, createdBy: claims.createdBy, words: claims.evidence, caseId: claims.caseId }).from(claims).where(which).orderBy(desc(claims.statedOn), desc(claims.id));
  const evidence = await evidenceOfClaims(ctx, all.flatMap(({ id, state }) => (state === 'supported' || state === 'verified' ? [id] : [])));
  return all.map(({ caseId, ...one }) => ({ ...one, rests: claimRests({ ...one, evidence: evidence.get(one.id) ?? [], otherVerified: 0, ...(caseId === null ? {} : { caseVerified: null }) }) }));
};

/** Every claim the actor may read, the latest stated first, a page at a time, with what it rests on and what it is read beside; totals of all of them. */
export const claimLedger = query({
  name: 'claims.ledger',
  permission: 'outreach.read',
  input: LedgerFilter,
  run: async (ctx, { page, ...filter }) => {
    const which = within(ctx, filter);
    const [names, standing, [firm]] = await Promise.all([
      subclusterNames(ctx.db), standings(ctx, which), filter.organizationId ? ctx.db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(eq(organizations.id, filter.organizationId)) : [],
    ]);
    const pages = Math.max(1, Math.ceil(standing.length / PAGE));
    const at = Math.min(page, pages);
    const found = await ctx.db.select({ claim: claims, firm: organizations.legalName, codeName: cases.codeName })
      .from(claims).innerJoin(organizations, eq(organizations.id, claims.organizationId)).leftJoin(cases, eq(cases.id, claims.caseId)).where(which).orderBy(desc(claims.statedOn), desc(claims.id)).limit(PAGE).offset((at - 1) * PAGE);
    const evidence = await evidenceOfClaims(ctx, found.map(({ claim }) => claim.id));
    const rests = new Set(standing.flatMap((one) => (one.rests ? [one.id] : [])));
    const rows = found.map(({ claim, firm: name, codeName }) => {
      const { id, version, kind, jobs, statedOn, statement, state, caseId, clusterCode, subclusterCode, regionCode, fromYear, toYear, sample, confidentiality } = claim;
      const part = clusterCode === null || subclusterCode === null ? null : `${clusterCode}/${subclusterCode}`;
      return {
        id, version, kind, jobs, statedOn, statement, state, rests: rests.has(id), sample, confidentiality, organization: { id: claim.organizationId, name }, case: caseId === null ? null : { id: caseId, codeName: codeName ?? '' },
        part: part === null ? null : { code: part, name: names.get(part)?.name ?? part }, regionCode, fromYear, toYear, evidence: (evidence.get(id) ?? []).filter(({ gone }) => !gone).length,
      };
    });
    return {
      rows, page: at, pages, pageRows: PAGE, total: standing.length, totals: ledgerTotals(standing), parts: [...names].map(([code, { name }]) => ({ code, name })), organization: firm ?? null,
      narrowed: Object.values(filter).some((one) => one !== undefined), today: ctx.today,
    };
  },
});
export type LedgerRow = Awaited<ReturnType<typeof claimLedger>>['rows'][number];
