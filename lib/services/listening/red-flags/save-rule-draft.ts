import { eq } from 'drizzle-orm';
import { redFlagRules } from '@/db/schema';
import { RuleDraft } from '@/lib/domain/listening/red-flags/rule-draft';
import { command } from '../../define';
import { RULE_OPEN_FIELDS, ruleInTrail, takeRuleDraft } from './take-rule-draft';

/** Begins a rule with its first draft (no id), or saves a draft as typed; what is published raises flags as before. */
export const saveRuleDraft = command({
  name: 'listening.save-red-flag-rule',
  permission: 'listening.define',
  record: 'red_flag_rule',
  input: RuleDraft,
  run: async (ctx, { id, revision, clock, ...terms }) => {
    const fields = { ...terms, clockAmount: clock.amount, clockUnit: clock.unit };
    const before = id ? await takeRuleDraft(ctx, { id, revision: revision ?? 0 }, fields) : null;
    const ruleId = before?.id ?? ctx.newId();
    const [saved] = before
      ? await ctx.db.update(redFlagRules).set(fields).where(eq(redFlagRules.id, ruleId)).returning()
      : await ctx.db.insert(redFlagRules).values({ id: ruleId, code: ctx.newId(), version: 1, state: 'draft', ...fields, createdAt: ctx.now, createdBy: ctx.actor.id }).returning();
    if (saved) ctx.changed({ before: before && ruleInTrail(before), after: ruleInTrail(saved), open: RULE_OPEN_FIELDS });
    return { id: ruleId, revision: saved?.revision ?? 1 };
  },
});
