import type { MendCaseInput } from '@/lib/domain/pipeline/mend-case-input';
import type { QueryContext } from '../define';
import { checkCase } from './check-case';
import { loadLivingCase, type StoredCase } from './load-case';

/** A case and the fields a change of some of them would set; whoever sets what they judge stands beside it. */
export const mendedCase = async (ctx: Pick<QueryContext, 'db' | 'actor' | 'today'>, { id, version: _version, ...given }: MendCaseInput) => {
  const stored = await loadLivingCase(ctx, id);
  await checkCase(ctx, given, [stored.ownerId, stored.nextStepOwnerId]);
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<StoredCase>;
  const judged = said.judgedPercent === undefined || said.judgedPercent === stored.judgedPercent ? {} : said.judgedPercent === null ? { judgedBy: null, judgedOn: null } : { judgedBy: ctx.actor.id, judgedOn: ctx.today };
  return { stored, patch: { ...said, ...judged } };
};
