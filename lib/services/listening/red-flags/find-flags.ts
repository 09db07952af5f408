import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { activities, interviews, organizations } from '@/db/schema';
import type { QueryContext } from '../../define';
import { visibleActivities } from '../../visible-activities';
import { heldInterviews } from './held-interviews';
import { judgeRules } from './judge-rules';
import { organizationFacts, type SubclusterFigures } from './organization-facts';
import type { PublishedRule } from './published-rules';

type Asked = { rules: readonly PublishedRule[]; after: string; limit: number; figures: SubclusterFigures };

/** What the rules find in one page of organizations, by their facts of today and their latest finished interview the actor may read. */
export const findFlags = async (ctx: QueryContext, { rules, after, limit, figures }: Asked) => {
  const firms = await ctx.db.select({ id: organizations.id, name: organizations.legalName }).from(organizations)
    .where(and(isNull(organizations.archivedAt), inArray(organizations.status, ['active', 'seasonal']), gt(organizations.id, after)))
    .orderBy(asc(organizations.id)).limit(limit);
  if (firms.length === 0) return { found: [], judged: 0, next: null, names: new Map<string, string>() };
  const ids = firms.map(({ id }) => id);
  const facts = await organizationFacts(ctx, ids, figures);
  const readable = ctx.db.select({ id: activities.id }).from(activities).where(visibleActivities(ctx));
  const held = await heldInterviews(ctx.db, and(eq(interviews.state, 'finished'), inArray(interviews.organizationId, ids), inArray(interviews.activityId, readable)));
  const latest = new Map([...held].reverse().map((interview) => [interview.organizationId, interview]));
  const found = ids.flatMap((organizationId) =>
    judgeRules(rules, { organizationId, interview: latest.get(organizationId) ?? null, facts: facts.get(organizationId) ?? {}, today: ctx.today }));
  return { found, judged: firms.length, next: firms.length < limit ? null : ids.at(-1) ?? null, names: new Map(firms.map(({ id, name }) => [id, name])) };
};
