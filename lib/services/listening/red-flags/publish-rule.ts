import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { redFlagRules } from '@/db/schema';
import { neededText } from '@/lib/domain/shared/needed-text';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../../define';
import { RULE_OPEN_FIELDS, ruleInTrail, takeRuleDraft } from './take-rule-draft';

/** Publishes a draft with the reason: from now on this version raises flags, and never changes again. */
export const publishRule = command({
  name: 'listening.publish-red-flag-rule',
  permission: 'listening.define',
  record: 'red_flag_rule',
  input: z.strictObject({ id: RecordId, revision: z.int().min(1), note: neededText(500) }),
  run: async (ctx, { note, ...read }) => {
    const before = await takeRuleDraft(ctx, read);
    const [after] = await ctx.db.update(redFlagRules)
      .set({ state: 'published', note, publishedAt: ctx.now, publishedBy: ctx.actor.id }).where(eq(redFlagRules.id, before.id)).returning();
    if (after) ctx.changed({ before: ruleInTrail(before), after: ruleInTrail(after), open: RULE_OPEN_FIELDS, reason: note });
    return { id: before.id, version: before.version };
  },
});
