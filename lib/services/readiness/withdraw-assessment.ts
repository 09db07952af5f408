import { and, eq } from 'drizzle-orm';
import { assessments } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { WithdrawAssessmentInput } from '@/lib/domain/readiness/withdraw-assessment-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, forbidden } from '../errors';
import { loadAssessment } from './load-assessment';

/** Takes a mistaken assessment out of every level, by its scorer or a manager; it stays in the history with the reason. */
export const withdrawAssessment = command({
  name: 'readiness.withdraw-assessment',
  permission: 'readiness.write',
  record: 'assessment',
  input: WithdrawAssessmentInput,
  run: async (ctx, { id, version, reason }) => {
    const found = await loadAssessment(ctx, id);
    if (found.scorerId !== ctx.actor.id && !may(ctx.actor, 'readiness.govern')) throw forbidden(messages.readiness.refusals.withdrawnByScorer);
    const mine = { withdrawnReason: reason };
    const moved = () => conflict(messages.errors.conflict, { mine, theirs: { withdrawnReason: found.withdrawnReason }, theirVersion: found.version });
    if (found.withdrawnAt) {
      if (found.withdrawnReason !== reason) throw moved();
      ctx.unchanged();
      return { id, version: found.version };
    }
    const [saved] = await ctx.db.update(assessments)
      .set({ ...mine, withdrawnAt: ctx.now, withdrawnBy: ctx.actor.id, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
      .where(and(eq(assessments.id, id), eq(assessments.version, version))).returning({ version: assessments.version });
    if (!saved) throw moved();
    ctx.changed({ before: { withdrawn: false }, after: { withdrawn: true, withdrawnReason: reason, version: saved.version }, open: ['withdrawn'], level: found.confidentiality });
    return { id, version: saved.version };
  },
});
