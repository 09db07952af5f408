import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { redFlagRules } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../../define';
import { conflict, notFound } from '../../errors';
import { publishedRules } from './published-rules';
import { RULE_OPEN_FIELDS, ruleInTrail } from './take-rule-draft';

/** Retires a published rule by a last version: it raises no flag any more; flags that are open stay open. */
export const retireRule = command({
  name: 'listening.retire-red-flag-rule',
  permission: 'listening.define',
  record: 'red_flag_rule',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db } = ctx;
    const inForce = (await publishedRules(db)).find((rule) => rule.id === id);
    if (!inForce) throw notFound(messages.errors.notFound);
    const versions = await db.select({ state: redFlagRules.state }).from(redFlagRules).where(eq(redFlagRules.code, inForce.code));
    if (versions.some(({ state }) => state === 'draft')) throw conflict(messages.listening.redFlags.refusals.otherDraft);
    const last = {
      ...inForce, id: ctx.newId(), version: inForce.version + 1, state: 'retired' as const, note: null, revision: 1,
      createdAt: ctx.now, createdBy: ctx.actor.id, publishedAt: ctx.now, publishedBy: ctx.actor.id,
    };
    await db.insert(redFlagRules).values(last);
    ctx.changed({ before: ruleInTrail(inForce), after: ruleInTrail(last), open: RULE_OPEN_FIELDS });
    return { id: last.id };
  },
});
