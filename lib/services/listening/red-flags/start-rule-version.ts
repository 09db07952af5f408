import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { redFlagRules } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../../define';
import { notFound } from '../../errors';
import { RULE_OPEN_FIELDS, ruleInTrail } from './take-rule-draft';

/** Starts the next version of a rule as a copy of its latest; where a draft waits already, that one is answered. */
export const startRuleVersion = command({
  name: 'listening.start-red-flag-rule-version',
  permission: 'listening.define',
  record: 'red_flag_rule',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db } = ctx;
    const [of] = await db.select({ code: redFlagRules.code }).from(redFlagRules).where(eq(redFlagRules.id, id));
    if (!of) throw notFound(messages.errors.notFound);
    const [open] = await db.select({ id: redFlagRules.id }).from(redFlagRules).where(and(eq(redFlagRules.code, of.code), eq(redFlagRules.state, 'draft')));
    if (open) {
      ctx.unchanged();
      return open;
    }
    const [latest] = await db.select().from(redFlagRules).where(eq(redFlagRules.code, of.code)).orderBy(desc(redFlagRules.version)).limit(1);
    if (!latest) throw notFound(messages.errors.notFound);
    const draft = {
      ...latest, id: ctx.newId(), version: latest.version + 1, state: 'draft' as const, note: null, revision: 1,
      createdAt: ctx.now, createdBy: ctx.actor.id, publishedAt: null, publishedBy: null,
    };
    await db.insert(redFlagRules).values(draft);
    ctx.changed({ after: ruleInTrail(draft), open: RULE_OPEN_FIELDS });
    return { id: draft.id };
  },
});
