import { retentionRules } from '@/db/schema';
import { RetentionRuleInput } from '@/lib/domain/privacy/retention-rule';
import { command } from '../define';

/** Says how long the words of a kind of record are kept. By itself it purges nothing. */
export const addRetentionRule = command({
  name: 'privacy.add-retention-rule',
  permission: 'privacy.manage',
  record: 'retention_rule',
  input: RetentionRuleInput,
  run: async (ctx, input) => {
    const id = ctx.newId();
    await ctx.db.insert(retentionRules).values({ id, createdAt: ctx.now, createdBy: ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: 1, ...input });
    ctx.changed({ after: { ...input, version: 1 }, open: ['record', 'onlyKinds', 'afterMonths', 'why'] });
    return { id };
  },
});
