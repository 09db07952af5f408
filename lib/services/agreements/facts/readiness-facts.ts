import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { assessments, readinessRules } from '@/db/schema';
import { currentStanding } from '@/lib/domain/readiness/current-standing';
import { DEFAULT_READINESS_RULES } from '@/lib/domain/readiness/readiness-rules';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import { WILLING_FOR } from '@/lib/domain/readiness/willing-for';
import { groupBy } from '@/lib/domain/shared/group-by';
import { evidenceOf } from '../../evidence-of';
import { visibleAssessments } from '../../visible-assessments';
import type { FactsOfKind } from './facts-of-kind';

/** The level by our own rubric and what an organization is willing for, of assessments that rest on nothing confidential. */
export const readinessFacts: FactsOfKind = async (ctx, ids) => {
  const rows = await ctx.db.select().from(assessments)
    .where(and(eq(assessments.scheme, 'rwa'), inArray(assessments.organizationId, ids), isNull(assessments.withdrawnAt), visibleAssessments(ctx)));
  const [rules] = await ctx.db.select({ rules: readinessRules.rules }).from(readinessRules).orderBy(desc(readinessRules.version)).limit(1);
  const evidence = await evidenceOf(ctx, rows.map(({ id }) => id));
  const life = { months: rules?.rules.evidenceMonths ?? DEFAULT_READINESS_RULES.evidenceMonths, today: ctx.today };
  return [...groupBy(rows, ({ organizationId }) => organizationId ?? '')].flatMap(([organizationId, own]) => {
    const standing = currentStanding(SCHEMES.rwa, own.map(({ createdAt, ...one }) => ({ ...one, recordedAt: createdAt.getTime(), evidence: evidence(one.id) })), life);
    if (!standing) return [];
    const { level, assessedOn, willingFor } = standing;
    return [{
      id: standing.assessmentId, organizationId,
      fields: { level: level?.kind === 'level' && !standing.expired ? level.level : null, assessed_on: assessedOn, willing_for: WILLING_FOR.filter((what) => willingFor[what] === 'yes') },
    }];
  });
};
