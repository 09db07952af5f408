import { readinessRules } from '@/db/schema';
import { SaveRulesInput } from '@/lib/domain/readiness/save-rules-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { rulesInForce } from '../rules-in-force';

/** Sets new cuts, with the reason; the earlier ones stay on record. */
export const saveRules = command({
  name: 'readiness.save-rules',
  permission: 'readiness.govern',
  record: 'readiness_rules',
  input: SaveRulesInput,
  run: async (ctx, { rules, version, reason }) => {
    const before = await rulesInForce(ctx.db);
    const mine = { ...rules };
    if (before.version !== version) throw conflict(messages.errors.conflict, { mine, theirs: { ...before.rules }, theirVersion: before.version });
    const id = ctx.newId();
    await ctx.db.insert(readinessRules).values({ id, version: version + 1, rules, reason, createdAt: ctx.now, createdBy: ctx.actor.id });
    ctx.changed({ before: { ...before.rules }, after: mine, open: Object.keys(rules), reason });
    return { id, version: version + 1 };
  },
});
