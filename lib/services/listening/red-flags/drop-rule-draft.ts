import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { redFlagRules } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../../define';
import { RULE_OPEN_FIELDS, ruleInTrail, takeRuleDraft } from './take-rule-draft';

/** Throws a draft away; published versions stay. */
export const dropRuleDraft = command({
  name: 'listening.drop-red-flag-rule-draft',
  permission: 'listening.define',
  record: 'red_flag_rule',
  input: z.strictObject({ id: RecordId, revision: z.int().min(1) }),
  run: async (ctx, input) => {
    const before = await takeRuleDraft(ctx, input);
    await ctx.db.delete(redFlagRules).where(eq(redFlagRules.id, before.id));
    ctx.changed({ before: ruleInTrail(before), after: null, open: RULE_OPEN_FIELDS });
    return { id: before.id };
  },
});
