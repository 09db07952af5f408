import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { classSchemes, classSchemeVersions } from '@/db/schema';
import { command } from '../define';
import { newestScheme } from './newest-scheme';
import { SCHEME_OPEN_FIELDS, SCHEME_RECORD, schemeInTrail, takeSchemeDraft } from './take-scheme-draft';

/** Throws a draft away; published versions stay, and a scheme that never had one goes with its draft. */
export const dropSchemeDraft = command({
  name: 'indicators.drop-scheme-draft',
  permission: 'indicators.define',
  record: SCHEME_RECORD,
  input: z.strictObject({ id: z.string().max(120), revision: z.number().int().positive() }),
  run: async (ctx, input) => {
    const { before } = await takeSchemeDraft(ctx, input);
    await ctx.db.delete(classSchemeVersions).where(eq(classSchemeVersions.id, before.id));
    if (!(await newestScheme(ctx.db, before.schemeId))) await ctx.db.delete(classSchemes).where(eq(classSchemes.id, before.schemeId));
    ctx.changed({ before: schemeInTrail(before), after: null, open: SCHEME_OPEN_FIELDS });
    return { id: before.id };
  },
});
