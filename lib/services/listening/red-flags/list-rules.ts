import { and, asc, count, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { redFlagRules, redFlags } from '@/db/schema';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../../define';
import { visibleDerived } from '../../visible-derived';

/** Every rule by its latest version that counts, with its waiting draft and how many flags it raised that the actor may see. */
export const listRules = query({
  name: 'listening.red-flag-rules',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const rows = await ctx.db.select().from(redFlagRules).orderBy(asc(redFlagRules.version));
    const raised = await ctx.db.select({ code: redFlags.ruleCode, rows: count() }).from(redFlags)
      .where(and(isNotNull(redFlags.ruleCode), visibleDerived(ctx, redFlags))).groupBy(redFlags.ruleCode);
    const rules = [...groupBy(rows, ({ code }) => code).values()].flatMap((versions) => {
      const draft = versions.find(({ state }) => state === 'draft');
      const shown = versions.filter(({ state }) => state !== 'draft').at(-1) ?? draft;
      if (!shown) return [];
      const { id, code, name, severity, clockAmount, clockUnit, state, version } = shown;
      return [{
        id, code, name, severity, clock: { amount: clockAmount, unit: clockUnit }, state, version, draftId: draft?.id ?? null,
        raised: Number(raised.find((one) => one.code === code)?.rows ?? 0),
      }];
    });
    const order = { published: 0, draft: 1, retired: 2 };
    return { rules: rules.sort((a, b) => order[a.state] - order[b.state] || a.name.localeCompare(b.name)) };
  },
});
