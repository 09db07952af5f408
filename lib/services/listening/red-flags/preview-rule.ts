import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { redFlagRules } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../../define';
import { notFound } from '../../errors';
import { findFlags } from './find-flags';

const PAGE = 400;
const MOST = 20_000;

/** Which organizations a rule, as saved, would flag today, by the latest finished interview of each and the facts; nothing is raised. */
export const previewRule = query({
  name: 'listening.preview-red-flag-rule',
  permission: 'listening.define',
  input: z.strictObject({ id: RecordId, figures: z.record(z.string().max(160), z.strictObject({ growth: z.number().nullable(), lq: z.number().nullable() })).default({}) }),
  run: async (ctx, { id, figures }) => {
    const [rule] = await ctx.db.select().from(redFlagRules).where(and(eq(redFlagRules.id, id), inArray(redFlagRules.state, ['draft', 'published'])));
    if (!rule) throw notFound(messages.errors.notFound);
    const firms: { id: string; name: string; because: string; level: string }[] = [];
    let [after, judged] = ['', 0];
    for (;;) {
      const page = await findFlags(ctx, { rules: [rule], after, limit: PAGE, figures });
      judged += page.judged;
      firms.push(...page.found.map(({ organizationId, interview, why }) => ({
        id: organizationId, name: page.names.get(organizationId) ?? organizationId, because: why, level: interview?.confidentiality ?? 'internal',
      })));
      if (page.next === null || judged >= MOST) break;
      after = page.next;
    }
    return { firms: firms.sort((a, b) => a.name.localeCompare(b.name)).slice(0, 100), total: firms.length, judged };
  },
});
