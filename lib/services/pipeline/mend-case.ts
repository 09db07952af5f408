import { MendCaseInput } from '@/lib/domain/pipeline/mend-case-input';
import { command } from '../define';
import { changeCase } from './change-case';
import { checkCase } from './check-case';
import { loadLivingCase } from './load-case';

/** Changes the owner, the next step, the jobs or the judged probability of a case, where they stand. */
export const mendCase = command({
  name: 'pipeline.mend-case',
  permission: 'pipeline.write',
  record: 'case',
  input: MendCaseInput,
  run: async (ctx, { id, version, ...given }) => {
    const stored = await loadLivingCase(ctx, id);
    await checkCase(ctx, given, [stored.ownerId, stored.nextStepOwnerId]);
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof stored>;
    const judged = said.judgedPercent === undefined || said.judgedPercent === stored.judgedPercent ? {} : said.judgedPercent === null ? { judgedBy: null, judgedOn: null } : { judgedBy: ctx.actor.id, judgedOn: ctx.today };
    return changeCase(ctx, stored, version, { ...said, ...judged });
  },
});
