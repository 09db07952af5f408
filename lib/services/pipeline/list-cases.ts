import { and, eq, inArray, isNull } from 'drizzle-orm';
import { cases, organizations, users } from '@/db/schema';
import { CaseListQuestion } from '@/lib/domain/pipeline/case-list-question';
import { caseListOrder } from '@/lib/domain/pipeline/case-list-order';
import { isStale } from '@/lib/domain/pipeline/is-stale';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { matchCase } from '@/lib/domain/pipeline/match-case';
import { slipping } from '@/lib/domain/pipeline/slipping';
import { OPEN_STAGES, isOpenStage } from '@/lib/domain/pipeline/stage';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { query } from '../define';
import { openFlags } from '../open-flags';
import { subclusterNames } from '../subcluster-names';
import { usualStays } from '../usual-stays';
import { visibleCases } from '../visible-cases';

const PAGE = 50;

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number | null) => rows.reduce((all, row) => all + (of(row) ?? 0), 0);

/** The cases of a stream as a table: the open ones or those of one stage, of what the actor may read, with totals over all of them and one page of rows. */
export const listCases = query({
  name: 'pipeline.list-cases',
  permission: 'pipeline.read',
  input: CaseListQuestion,
  run: async (ctx, { stream, stage, sort, page, ...asked }) => {
    const { db, today } = ctx;
    const [rows, usual, flags, groups] = await Promise.all([
      db.select({
        id: cases.id, version: cases.version, codeName: cases.codeName, confidentiality: cases.confidentiality, stream: cases.stream, stage: cases.stage, stageSince: cases.stageSince, organizationId: cases.organizationId, organization: organizations.legalName,
        clusterCode: cases.clusterCode, subclusterCode: cases.subclusterCode, regionCode: cases.regionCode, ownerId: cases.ownerId, owner: users.name, jobsAtRisk: cases.jobsAtRisk, jobsAtStake: cases.jobsAtStake, jobsAnnounced: cases.jobsAnnounced,
        jobsVerified: cases.jobsVerified, capitalCents: cases.capitalCents, currency: cases.currency, judgedPercent: cases.judgedPercent, nextStep: cases.nextStep, nextStepOn: cases.nextStepOn, lostReason: cases.lostReason, dormantUntil: cases.dormantUntil,
      }).from(cases).leftJoin(organizations, eq(organizations.id, cases.organizationId)).leftJoin(users, eq(users.id, cases.ownerId))
        .where(and(eq(cases.stream, stream), isNull(cases.archivedAt), stage ? eq(cases.stage, stage) : inArray(cases.stage, [...OPEN_STAGES]), visibleCases(ctx))),
      usualStays(ctx, stream), openFlags(ctx), subclusterNames(db),
    ]);
    const flagged = new Set(flags.map(({ organizationId }) => organizationId));
    const standing = rows.map((row) => {
      const days = daysBetween(row.stageSince, today);
      return {
        ...row, days, jobs: jobsOf(row), part: row.subclusterCode === null ? null : `${row.clusterCode}/${row.subclusterCode}`, flagged: row.organizationId !== null && flagged.has(row.organizationId),
        slipping: slipping(row, today), stale: isOpenStage(row.stage) && isStale(row.stage, days, usual[row.stage]),
        name: row.confidentiality === 'restricted' || row.confidentiality === 'sealed' ? row.codeName : row.organization ?? row.codeName,
      };
    });
    const found = standing.filter((one) => matchCase(one, asked, one.flagged)).sort(caseListOrder(sort));
    const owners = new Map(standing.flatMap(({ ownerId, owner }) => (owner === null ? [] : [[ownerId, owner] as const])));
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    return {
      today, page: Math.min(page, pages), pages, count: found.length, cases: found.slice((Math.min(page, pages) - 1) * PAGE, Math.min(page, pages) * PAGE),
      totals: {
        jobs: sum(found, ({ jobs }) => jobs), unknown: found.filter(({ jobs }) => jobs === null).length, announced: sum(found, ({ jobsAnnounced }) => jobsAnnounced), verified: sum(found, ({ jobsVerified }) => jobsVerified),
        capitalCents: sum(found.filter(({ currency }) => currency === 'CAD'), ({ capitalCents }) => capitalCents), slipping: found.filter((one) => one.slipping !== null).length,
      },
      parts: [...groups].map(([value, { name, tone }]) => ({ value, name, tone })), owners: [...owners].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
      regions: [...new Set(standing.flatMap(({ regionCode }) => regionCode ?? []))].sort(),
    };
  },
});
export type CaseList = Awaited<ReturnType<typeof listCases>>;
