import { settings } from '@/db/schema';
import { isStricter, SUPPRESSION_SETTING, SuppressionRule } from '@/lib/domain/listening/results/suppression-rule';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { suppressionInForce } from './suppression-in-force';

/** Makes the rule stricter by which figures of firms' answers are hidden. There is no way back: what was once hidden stays so. */
export const tightenSuppression = command({
  name: 'listening.tighten-suppression',
  permission: 'listening.define',
  record: 'setting',
  input: SuppressionRule,
  run: async (ctx, next) => {
    const { version, ...now } = await suppressionInForce(ctx);
    if (!isStricter(next, now)) throw invalid(messages.listening.results.refusals.notStricter);
    const row = { value: next, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 };
    await ctx.db.insert(settings).values({ key: SUPPRESSION_SETTING, ...row }).onConflictDoUpdate({ target: settings.key, set: row });
    ctx.changed({ before: now, after: next, open: ['minimumFirms', 'dominancePercent'] });
    return { id: SUPPRESSION_SETTING, ...next };
  },
});
