import { and, eq } from 'drizzle-orm';
import { initiativeResultEvidence, initiativeTargets } from '@/db/schema';
import { ResultInput } from '@/lib/domain/initiatives/result-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { addRow } from './add-row';
import { loadLiving } from './load-living';
import { settleResultEvidence } from './settle-result-evidence';

/** Claims something that came of an initiative, with what it rests on; it is as confidential as that. */
export const noteResult = command({
  name: 'initiatives.note-result',
  permission: 'initiatives.write',
  record: 'initiative_result',
  input: ResultInput,
  run: async (ctx, { evidence, ...given }) => {
    const { refusals } = messages.initiatives;
    const { startedOn } = await loadLiving(ctx, given.initiativeId);
    if (given.happenedOn > ctx.today) throw invalid(messages.errors.invalid, { happenedOn: refusals.inTheFuture });
    if (given.happenedOn < startedOn) throw invalid(messages.errors.invalid, { happenedOn: refusals.beforeStart });
    if (given.targetId !== null) {
      const [target] = await ctx.db.select({ id: initiativeTargets.id }).from(initiativeTargets).where(and(eq(initiativeTargets.id, given.targetId), eq(initiativeTargets.initiativeId, given.initiativeId)));
      if (!target) throw invalid(messages.errors.invalid, { targetId: messages.errors.unknownRecord });
    }
    const { rows, level } = await settleResultEvidence(ctx, evidence);
    const made = await addRow(ctx, 'initiative_result', { ...given, confidentiality: level, withdrawnAt: null, withdrawnBy: null, withdrawnReason: null }, level);
    await ctx.db.insert(initiativeResultEvidence).values(rows.map((one) => ({ ...one, id: ctx.newId(), resultId: made.id })));
    return made;
  },
});
