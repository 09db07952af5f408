import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { assessments } from '@/db/schema';
import type { Assessment } from '@/lib/domain/readiness/assessment';
import { currentStanding, type CurrentStanding } from '@/lib/domain/readiness/current-standing';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import { standingAssessments } from '@/lib/domain/readiness/standing-assessments';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import { contactReaderOf } from './contact-reader-of';
import type { QueryContext } from './define';
import { evidenceOf } from './evidence-of';
import { remember } from './remember';
import { assessmentsState } from './assessments-state';
import { counting } from './counting-assessments';

type Asked = { scheme: SchemeCode; months: number };

const AT_ONCE = 900;

/** Which assessments stand, told by their days alone: of most only these are read whole. */
const standingIds = async (ctx: QueryContext, scheme: SchemeCode) => {
  const rows = await ctx.db
    .select({ id: assessments.id, organizationId: assessments.organizationId, kind: assessments.kind, assessedOn: assessments.assessedOn, createdAt: assessments.createdAt, besideId: assessments.besideId })
    .from(assessments)
    .where(counting(ctx, and(eq(assessments.scheme, scheme), isNotNull(assessments.organizationId))));
  return [...groupBy(rows, ({ organizationId }) => organizationId ?? '')].flatMap(([organizationId, own]) => {
    const standing = own.length === 1 ? { base: own[0], beside: [] } : standingAssessments(own.map((one) => ({ ...one, recordedAt: one.createdAt.getTime() })));
    return standing?.base ? [{ organizationId, ids: [standing.base, ...standing.beside].map(({ id }) => id) }] : [];
  });
};

const readStandings = async (ctx: QueryContext, { scheme, months }: Asked): Promise<Map<string, CurrentStanding>> => {
  const standing = await standingIds(ctx, scheme);
  const ids = standing.flatMap((one) => one.ids);
  const whole = new Map<string, Omit<Assessment, 'evidence'>>();
  for (const some of chunks(ids, AT_ONCE)) {
    const rows = await ctx.db
      .select({
        id: assessments.id, kind: assessments.kind, scorerId: assessments.scorerId, assessedOn: assessments.assessedOn, createdAt: assessments.createdAt,
        scores: assessments.scores, willingFor: assessments.willingFor, besideId: assessments.besideId,
      })
      .from(assessments).where(inArray(assessments.id, [...some]));
    for (const { createdAt, ...one } of rows) whole.set(one.id, { ...one, recordedAt: createdAt.getTime() });
  }
  const evidence = await evidenceOf(ctx, ids);
  return new Map(standing.flatMap(({ organizationId, ids: own }) => {
    const all = own.flatMap((id) => whole.get(id) ?? []).map((one): Assessment => ({ ...one, evidence: evidence(one.id) }));
    const current = currentStanding(SCHEMES[scheme], all, { months, today: ctx.today });
    return current ? [[organizationId, current] as const] : [];
  }));
};

/** Boards of this many readers are kept at a time. */
const READERS_KEPT = 12;

/** How each assessed organization stands by a scheme today, as far as the actor may know; remembered until an assessment or its evidence changes. */
export const standingsByOrganization = async (ctx: QueryContext, asked: Asked): Promise<ReadonlyMap<string, CurrentStanding>> => {
  const { all, trusted, userId } = contactReaderOf(ctx.actor);
  const reader = all ? 'all' : trusted ? `user ${userId}` : 'open';
  return remember(await assessmentsState(ctx.db), `${reader}|${asked.scheme}|${asked.months}|${ctx.today}`, () => readStandings(ctx, asked), READERS_KEPT);
};
