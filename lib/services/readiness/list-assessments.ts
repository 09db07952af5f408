import { and, desc, eq, isNull } from 'drizzle-orm';
import { assessments, organizations, scoringPermissions, users } from '@/db/schema';
import type { Assessment } from '@/lib/domain/readiness/assessment';
import { AssessmentsQuestion } from '@/lib/domain/readiness/assessments-question';
import { currentStanding } from '@/lib/domain/readiness/current-standing';
import { mayBeAssessed } from '@/lib/domain/readiness/may-be-assessed';
import { schemesFor } from '@/lib/domain/readiness/schemes';
import type { PlainSubject } from '@/lib/domain/readiness/subject-address';
import type { SubjectKind } from '@/lib/domain/readiness/subject-kind';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { notFound } from '../errors';
import { evidenceOf } from '../evidence-of';
import { visibleAssessments } from '../visible-assessments';
import { isRightsHolder } from './is-rights-holder';
import { rulesInForce } from '../rules-in-force';
import { subjectName } from './subject-name';

const MOST = 200;

const rightsOf = async ({ db }: QueryContext, organizationId: string) => {
  const [organization] = await db.select().from(organizations).where(eq(organizations.id, organizationId));
  if (!organization) throw notFound(messages.errors.notFound);
  const [permitted] = await db.select({ id: scoringPermissions.id }).from(scoringPermissions)
    .where(and(eq(scoringPermissions.organizationId, organizationId), isNull(scoringPermissions.endedAt)));
  return { name: organization.legalName, rightsHolder: isRightsHolder(organization), enabled: permitted !== undefined };
};

const noRights = async ({ db }: QueryContext, subject: PlainSubject) => ({ name: await subjectName(db, subject), rightsHolder: false, enabled: false });

/** How a subject stands by every scheme, and each assessment it ever got, the latest first. */
export const listAssessments = query({
  name: 'readiness.assessments',
  permission: 'readiness.read',
  input: AssessmentsQuestion,
  run: async (ctx, { organizationId, subjectKind: code, subjectCode }) => {
    const subjectKind: SubjectKind = code ?? 'organization';
    const rights = organizationId === undefined ? await noRights(ctx, { kind: code ?? 'community', code: subjectCode ?? '' }) : await rightsOf(ctx, organizationId);
    const { rules } = await rulesInForce(ctx.db);
    const schemes = schemesFor(subjectKind).filter((scheme) => mayBeAssessed(scheme, rights));
    const subject = organizationId === undefined ? and(eq(assessments.subjectKind, subjectKind), eq(assessments.subjectCode, subjectCode ?? '')) : eq(assessments.organizationId, organizationId);
    const found = await ctx.db.select({ record: assessments, scorer: users.name }).from(assessments).innerJoin(users, eq(users.id, assessments.scorerId))
      .where(and(subject, visibleAssessments(ctx))).orderBy(desc(assessments.assessedOn), desc(assessments.createdAt), desc(assessments.id)).limit(MOST);
    const rows = found.filter(({ record }) => schemes.some(({ code }) => code === record.scheme));
    const evidence = await evidenceOf(ctx, rows.map(({ record }) => record.id));
    const facts = rows.filter(({ record }) => record.withdrawnAt === null)
      .map(({ record }): Assessment & { scheme: string } => ({ ...record, recordedAt: record.createdAt.getTime(), evidence: evidence(record.id) }));
    return {
      ...rights,
      today: ctx.today,
      months: rules.evidenceMonths,
      schemes: schemes.map((scheme) => ({
        scheme: scheme.code,
        standing: currentStanding(scheme, facts.filter((one) => one.scheme === scheme.code), { months: rules.evidenceMonths, today: ctx.today }),
      })),
      history: rows.map(({ record, scorer }) => {
        const { id, version, scheme, kind, scorerId, assessedOn, scores, willingFor, note, besideId, confidentiality, sample, withdrawnAt, withdrawnReason } = record;
        return {
          id, version, scheme, kind, scorer: { id: scorerId, name: scorer }, mine: scorerId === ctx.actor.id, assessedOn, scores, willingFor, note, besideId, confidentiality, sample,
          withdrawn: withdrawnAt === null ? null : { reason: withdrawnReason ?? '' }, evidence: evidence(id),
        };
      }),
    };
  },
});
export type SubjectAssessments = Awaited<ReturnType<typeof listAssessments>>;
