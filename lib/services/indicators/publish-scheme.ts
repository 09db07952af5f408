import { eq } from 'drizzle-orm';
import { classSchemeVersions } from '@/db/schema';
import { PublishSchemeInput } from '@/lib/domain/indicators/scheme/publish-scheme-input';
import { schemeChanges } from '@/lib/domain/indicators/scheme/scheme-changes';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { newestScheme } from './newest-scheme';
import { SCHEME_OPEN_FIELDS, SCHEME_RECORD, schemeInTrail, takeSchemeDraft } from './take-scheme-draft';

/** Publishes a draft with the reason for it: from now on pages class by it, and it never changes again. One that differs in nothing is refused. */
export const publishScheme = command({
  name: 'indicators.publish-scheme',
  permission: 'indicators.define',
  record: SCHEME_RECORD,
  input: PublishSchemeInput,
  run: async (ctx, { why, ...input }) => {
    const { before, draft } = await takeSchemeDraft(ctx, input);
    const newest = await newestScheme(ctx.db, draft.schemeId);
    if (newest && schemeChanges(newest.scheme, draft.scheme).length === 0) throw invalid(messages.indicators.schemes.drafts.refused.same);
    const [after] = await ctx.db.update(classSchemeVersions).set({ state: 'published', why, publishedAt: ctx.now, publishedBy: ctx.actor.id })
      .where(eq(classSchemeVersions.id, draft.id)).returning();
    ctx.changed({ before: schemeInTrail(before), after: schemeInTrail(after ?? draft), open: SCHEME_OPEN_FIELDS, reason: why });
    return { id: draft.id, scheme: draft.schemeId };
  },
});
