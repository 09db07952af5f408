import { and, eq } from 'drizzle-orm';
import { initiativeResults } from '@/db/schema';
import { WithdrawResultInput } from '@/lib/domain/initiatives/withdraw-result-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { changeRow } from './change-row';
import { visibleResults } from './visible-results';

/** Takes a claim back; it stays on record with the reason. */
export const withdrawResult = command({
  name: 'initiatives.withdraw-result',
  permission: 'initiatives.write',
  record: 'initiative_result',
  input: WithdrawResultInput,
  run: async (ctx, { id, version, reason }) => {
    const [stored] = await ctx.db.select().from(initiativeResults).where(and(eq(initiativeResults.id, id), visibleResults(ctx)));
    if (!stored) throw notFound(messages.errors.notFound);
    if (stored.withdrawnAt !== null && stored.withdrawnReason === reason) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    return changeRow(ctx, 'initiative_result', stored, version, { withdrawnAt: ctx.now, withdrawnBy: ctx.actor.id, withdrawnReason: reason }, stored.confidentiality);
  },
});
