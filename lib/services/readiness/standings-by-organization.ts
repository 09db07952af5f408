import { and, eq, isNotNull } from 'drizzle-orm';
import { assessments } from '@/db/schema';
import type { Assessment } from '@/lib/domain/readiness/assessment';
import { currentStanding, type CurrentStanding } from '@/lib/domain/readiness/current-standing';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import { standingAssessments } from '@/lib/domain/readiness/standing-assessments';
import { groupBy } from '@/lib/domain/shared/group-by';
import { contactReaderOf } from '../contact-reader-of';
import type { QueryContext } from '../define';
import { evidenceOf } from '../evidence-of';
import { remember } from '../remember';
import { assessmentsState } from './assessments-state';
import { counting } from './counting-assessments';

type Asked = { scheme: SchemeCode; months: number };

const readStandings = async (ctx: QueryContext, { scheme, months }: Asked): Promise<Map<string, CurrentStanding>> => {
  const rows = await ctx.db
    .select({
      id: assessments.id, organizationId: assessments.organizationId, kind: assessments.kind, scorerId: assessments.scorerId, assessedOn: assessments.assessedOn,
      createdAt: assessments.createdAt, scores: assessments.scores, willingFor: assessments.willingFor, besideId: assessments.besideId,
    })
    .from(assessments)
    .where(counting(ctx, and(eq(assessments.scheme, scheme), isNotNull(assessments.organizationId))));
  const told = [...groupBy(rows, ({ organizationId }) => organizationId ?? '')].map(([organizationId, own]) => {
    const all = own.map(({ createdAt, ...one }): Assessment => ({ ...one, recordedAt: createdAt.getTime(), evidence: [] }));
    return { organizationId, standing: standingAssessments(all) };
  });
  const standing = told.flatMap(({ standing: one }) => (one ? [one.base, ...one.beside] : []));
  const evidence = await evidenceOf(ctx, standing.map(({ id }) => id));
  return new Map(told.flatMap(({ organizationId, standing: one }) => {
    const current = one && currentStanding(SCHEMES[scheme], [one.base, ...one.beside].map((each) => ({ ...each, evidence: evidence(each.id) })), { months, today: ctx.today });
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
