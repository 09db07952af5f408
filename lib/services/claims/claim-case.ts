import { and, eq } from 'drizzle-orm';
import { cases } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { visibleCases } from '../visible-cases';

/** The case a claim is of; one the actor may not read is unknown, an archived one takes no claims. Names the field `caseId`. */
export const claimCase = async (ctx: QueryContext, caseId: string) => {
  const [found] = await ctx.db.select().from(cases).where(and(eq(cases.id, caseId), visibleCases(ctx)));
  if (!found) throw invalid(messages.errors.invalid, { caseId: messages.errors.unknownRecord });
  if (found.archivedAt !== null) throw invalid(messages.errors.invalid, { caseId: messages.claims.refusals.notClosed });
  return found;
};
