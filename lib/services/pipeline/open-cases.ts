import { and, eq, inArray, isNull } from 'drizzle-orm';
import { caseLinks, caseReaders, cases, organizations, users } from '@/db/schema';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { groupBy } from '@/lib/domain/shared/group-by';
import { casesState } from '../cases-state';
import type { QueryContext } from '../define';
import { registerState } from '../register-state';
import { rememberWith } from '../remember-with';

const load = async ({ db }: Pick<QueryContext, 'db'>) => {
  const living = and(isNull(cases.archivedAt), inArray(cases.stage, [...OPEN_STAGES]));
  const [rows, named, contacts] = await Promise.all([
    db.select({
      id: cases.id, stream: cases.stream, codeName: cases.codeName, confidentiality: cases.confidentiality, ownerId: cases.ownerId, createdBy: cases.createdBy, owner: users.name,
      organizationId: cases.organizationId, organization: organizations.legalName, clusterCode: cases.clusterCode, subclusterCode: cases.subclusterCode, regionCode: cases.regionCode,
      stage: cases.stage, stageSince: cases.stageSince, jobsAtRisk: cases.jobsAtRisk, jobsAtStake: cases.jobsAtStake, jobsAnnounced: cases.jobsAnnounced, noJobsWhy: cases.noJobsWhy, nextStep: cases.nextStep, nextStepOn: cases.nextStepOn, nextStepOwnerId: cases.nextStepOwnerId,
    }).from(cases).leftJoin(organizations, eq(organizations.id, cases.organizationId)).leftJoin(users, eq(users.id, cases.ownerId)).where(living),
    db.select({ caseId: caseReaders.caseId, userId: caseReaders.userId }).from(caseReaders).innerJoin(cases, eq(cases.id, caseReaders.caseId)).where(living),
    db.selectDistinct({ caseId: caseLinks.caseId }).from(caseLinks).innerJoin(cases, eq(cases.id, caseLinks.caseId)).where(and(eq(caseLinks.kind, 'activity'), living)),
  ]);
  const readers = groupBy(named, ({ caseId }) => caseId);
  const met = new Set(contacts.map(({ caseId }) => caseId));
  return rows.map((row) => ({ ...row, readerIds: (readers.get(row.id) ?? []).map(({ userId }) => userId), contacts: met.has(row.id) ? 1 : 0 }));
};

/** Every open case, remembered for all readers until one of them changes. Nobody was asked yet who reads: whoever shows one asks mayReadCase first. */
export const openCases = async (ctx: Pick<QueryContext, 'db'>) =>
  rememberWith([await casesState(ctx.db), await registerState(ctx.db)], 'open-cases', () => load(ctx), 4);
export type OpenCase = Awaited<ReturnType<typeof openCases>>[number];
