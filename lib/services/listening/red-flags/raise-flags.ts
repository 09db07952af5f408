import { eq } from 'drizzle-orm';
import { interviews } from '@/db/schema';
import type { CommandContext } from '../../define';
import { heldInterviews } from './held-interviews';
import { insertFlag } from './insert-flag';
import { judgeRules } from './judge-rules';
import { organizationFacts } from './organization-facts';
import { publishedRules } from './published-rules';

/**
 * Raises every red flag the answers of one interview ask for, once each, in the caller's unit of work; answers their
 * ids. What the indicators say of its sub-cluster is left to the sweep, which knows it.
 */
export const raiseFlags = async (ctx: CommandContext, interviewId: string): Promise<string[]> => {
  const [interview] = await heldInterviews(ctx.db, eq(interviews.id, interviewId));
  if (!interview) return [];
  const rules = await publishedRules(ctx.db);
  if (rules.length === 0) return [];
  const { organizationId } = interview;
  const facts = (await organizationFacts(ctx, [organizationId], {})).get(organizationId) ?? {};
  const raised: string[] = [];
  for (const found of judgeRules(rules, { organizationId, interview, facts, today: ctx.today })) {
    const id = found.interview ? await insertFlag(ctx, found) : null;
    if (id) raised.push(id);
  }
  return raised;
};
