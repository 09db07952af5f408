import { SetLevelInput } from '@/lib/domain/pipeline/set-level-input';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { caseReaderOf } from '../visible-cases';
import { changeCase } from './change-case';
import { checkCase, keepReaders } from './check-case';
import { loadLivingCase } from './load-case';
import { sourcesLevel } from './sources-level';

/** Says who may read a case. Anybody who works it may close it further; only those who read every case open it further, and below its sources with a reason. */
export const setLevel = command({
  name: 'pipeline.set-level',
  permission: 'pipeline.write',
  record: 'case',
  input: SetLevelInput,
  run: async (ctx, { id, version, confidentiality, readerIds, why }) => {
    const { refusals } = messages.pipeline;
    const stored = await loadLivingCase(ctx, id);
    const rank = (level: typeof confidentiality) => CONFIDENTIALITIES.indexOf(level);
    if (rank(confidentiality) < rank(stored.confidentiality) && !caseReaderOf(ctx.actor).all) throw invalid(messages.errors.invalid, { confidentiality: refusals.lowering });
    const below = rank(confidentiality) < rank(await sourcesLevel(ctx, id));
    if (below && why === null) throw invalid(messages.errors.invalid, { why: refusals.lowerWhy });
    if (readerIds) {
      await checkCase(ctx, { readerIds });
      const named = await keepReaders(ctx, id, readerIds);
      // Who may read it is part of the case: a change of names alone is a version too.
      if (named && confidentiality === stored.confidentiality) return changeCase(ctx, stored, version, { confidentiality, updatedAt: ctx.now });
    }
    return changeCase(ctx, stored, version, { confidentiality, loweredWhy: below ? why : null, loweredBy: below ? ctx.actor.id : null }, why ?? undefined);
  },
});
