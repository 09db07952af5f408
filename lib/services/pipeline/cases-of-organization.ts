import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { caseOrganizations, cases } from '@/db/schema';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { isOpenStage } from '@/lib/domain/pipeline/stage';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { visibleCases } from '../visible-cases';

const COLUMNS = {
  id: cases.id, stream: cases.stream, codeName: cases.codeName, confidentiality: cases.confidentiality, stage: cases.stage, stageSince: cases.stageSince, jobsAtRisk: cases.jobsAtRisk, jobsAtStake: cases.jobsAtStake,
};

/** The cases an organization is the subject of, or takes part in, that the actor may read: the open ones first, then the latest. */
export const casesOfOrganization = query({
  name: 'pipeline.cases-of-organization',
  permission: 'pipeline.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const living = and(isNull(cases.archivedAt), visibleCases(ctx));
    const [own, taking] = await Promise.all([
      ctx.db.select(COLUMNS).from(cases).where(and(eq(cases.organizationId, id), living)).orderBy(desc(cases.stageSince), asc(cases.id)),
      ctx.db.select({ ...COLUMNS, part: caseOrganizations.part }).from(caseOrganizations).innerJoin(cases, eq(cases.id, caseOrganizations.caseId))
        .where(and(eq(caseOrganizations.organizationId, id), isNull(caseOrganizations.removedAt), living)).orderBy(desc(cases.stageSince), asc(cases.id)),
    ]);
    const all = [...own.map((one) => ({ ...one, part: null })), ...taking].map((one) => ({ ...one, jobs: jobsOf(one), open: isOpenStage(one.stage) }));
    return { cases: all.sort((a, b) => Number(b.open) - Number(a.open)) };
  },
});
export type CaseOfOrganization = Awaited<ReturnType<typeof casesOfOrganization>>['cases'][number];
