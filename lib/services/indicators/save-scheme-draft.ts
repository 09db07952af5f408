import { eq } from 'drizzle-orm';
import { classSchemes, classSchemeVersions } from '@/db/schema';
import { ClassSchemeInput } from '@/lib/domain/indicators/class-scheme-input';
import { command } from '../define';
import { SCHEME_OPEN_FIELDS, SCHEME_RECORD, schemeInTrail, takeSchemeDraft } from './take-scheme-draft';

/** Begins a scheme with its first draft (no id) or saves a draft as typed; every class shown stays as it is until it is published. */
export const saveSchemeDraft = command({
  name: 'indicators.save-scheme-draft',
  permission: 'indicators.define',
  record: SCHEME_RECORD,
  input: ClassSchemeInput,
  run: async (ctx, { id, revision, ...fields }) => {
    const stamp = { updatedAt: ctx.now, updatedBy: ctx.actor.id };
    if (id === undefined) {
      const [schemeId, draftId] = [ctx.newId(), ctx.newId()];
      const row = {
        id: draftId, schemeId, version: 1, state: 'draft' as const, scheme: { id: schemeId, ...fields },
        why: null, publishedAt: null, publishedBy: null, revision: 1, ...stamp,
      };
      await ctx.db.insert(classSchemes).values({ id: schemeId, createdAt: ctx.now, createdBy: ctx.actor.id });
      await ctx.db.insert(classSchemeVersions).values(row);
      ctx.changed({ after: schemeInTrail(row), open: SCHEME_OPEN_FIELDS });
      return { id: draftId, scheme: schemeId };
    }
    const { before, draft } = await takeSchemeDraft(ctx, { id, revision: revision ?? 0 }, fields);
    const [after] = await ctx.db.update(classSchemeVersions).set({ scheme: { id: draft.schemeId, ...fields }, ...stamp }).where(eq(classSchemeVersions.id, id)).returning();
    ctx.changed({ before: schemeInTrail(before), after: schemeInTrail(after ?? draft), open: SCHEME_OPEN_FIELDS });
    return { id, scheme: draft.schemeId };
  },
});
