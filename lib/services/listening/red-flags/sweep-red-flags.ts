import { and, desc, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { redFlags } from '@/db/schema';
import { command, type QueryContext } from '../../define';
import { findFlags } from './find-flags';
import { insertFlag } from './insert-flag';
import type { FoundFlag } from './judge-rules';
import { publishedRules } from './published-rules';

/** A fact that was dealt with is not raised again for half a year. */
const QUIET_DAYS = 180;

const restsStill = async ({ db, now }: QueryContext, found: readonly FoundFlag[]) => {
  const ids = found.flatMap(({ interview, organizationId }) => (interview ? [] : [organizationId]));
  const earlier = ids.length === 0 ? [] : await db
    .select({ organizationId: redFlags.organizationId, ruleCode: redFlags.ruleCode, state: redFlags.state, closedAt: redFlags.closedAt })
    .from(redFlags).where(and(inArray(redFlags.organizationId, ids), isNull(redFlags.interviewId))).orderBy(desc(redFlags.openedAt));
  const since = now.getTime() - QUIET_DAYS * 86_400_000;
  return ({ interview, organizationId, rule }: FoundFlag) => !interview && earlier.some((flag) =>
    flag.organizationId === organizationId && flag.ruleCode === rule.code && (flag.state === 'open' || (flag.closedAt !== null && flag.closedAt.getTime() > since)));
};

const standAlready = async ({ db }: QueryContext, found: readonly FoundFlag[]) => {
  const ids = found.flatMap(({ interview }) => interview?.id ?? []);
  const raised = ids.length === 0 ? [] : await db.select({ interviewId: redFlags.interviewId, ruleCode: redFlags.ruleCode }).from(redFlags).where(inArray(redFlags.interviewId, ids));
  return ({ interview, rule }: FoundFlag) => interview !== null && raised.some((flag) => flag.interviewId === interview.id && flag.ruleCode === rule.code);
};

/** Raises, for one page of organizations, the flags that facts ask for. Done twice it finds everything there. */
export const sweepRedFlags = command({
  name: 'listening.sweep-red-flags',
  permission: 'jobs.work',
  record: 'red_flag',
  input: z.strictObject({
    after: z.string().max(64).default(''),
    limit: z.int().min(1).max(500).default(200),
    figures: z.record(z.string().max(160), z.strictObject({ growth: z.number().nullable(), lq: z.number().nullable() })).default({}),
  }),
  prepare: async (ctx, { after, limit, figures }) => {
    const rules = await publishedRules(ctx.db);
    if (rules.length === 0) return { found: [], next: null };
    const { found, next } = await findFlags(ctx, { rules, after, limit, figures });
    const [rests, stands] = [await restsStill(ctx, found), await standAlready(ctx, found)];
    return { found: found.filter((one) => !rests(one) && !stands(one)), next };
  },
  run: async (ctx, _input, { found, next }) => {
    const raised: string[] = [];
    for (const one of found) {
      const id = await insertFlag(ctx, one);
      if (id) raised.push(id);
    }
    if (raised.length === 0) ctx.unchanged();
    else ctx.changed({ after: { raised }, open: ['raised'] });
    return { id: 'sweep', raised, next };
  },
});
