import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { classSchemeVersions } from '@/db/schema';
import { query } from '../define';

/** The draft of a scheme as it can be edited; null where there is none. */
export const readSchemeDraft = query({
  name: 'indicators.read-scheme-draft',
  permission: 'indicators.define',
  input: z.strictObject({ scheme: z.string().trim().min(1).max(64) }),
  run: async ({ db }, { scheme }) => {
    const [draft] = await db.select().from(classSchemeVersions).where(and(eq(classSchemeVersions.schemeId, scheme), eq(classSchemeVersions.state, 'draft')));
    return draft ? { id: draft.id, version: draft.version, revision: draft.revision, scheme: draft.scheme } : null;
  },
});
