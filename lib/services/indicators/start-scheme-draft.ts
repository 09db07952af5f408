import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { classSchemeVersions } from '@/db/schema';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { newestScheme } from './newest-scheme';
import { SCHEME_OPEN_FIELDS, SCHEME_RECORD, schemeInTrail } from './take-scheme-draft';

/** Starts the draft of a scheme as a copy of its newest version; where there is one already, that one is answered. */
export const startSchemeDraft = command({
  name: 'indicators.start-scheme-draft',
  permission: 'indicators.define',
  record: SCHEME_RECORD,
  input: z.strictObject({ scheme: z.string().trim().min(1).max(64) }),
  run: async (ctx, { scheme }) => {
    const [open] = await ctx.db.select({ id: classSchemeVersions.id }).from(classSchemeVersions)
      .where(and(eq(classSchemeVersions.schemeId, scheme), eq(classSchemeVersions.state, 'draft')));
    if (open) {
      ctx.unchanged();
      return open;
    }
    const published = await newestScheme(ctx.db, scheme);
    if (!published) throw notFound(messages.errors.unknownRecord);
    const id = ctx.newId();
    const row = {
      ...published, id, version: published.version + 1, state: 'draft' as const, why: null, publishedAt: null, publishedBy: null,
      updatedAt: ctx.now, updatedBy: ctx.actor.id, revision: 1,
    };
    await ctx.db.insert(classSchemeVersions).values(row);
    ctx.changed({ after: schemeInTrail(row), open: SCHEME_OPEN_FIELDS });
    return { id };
  },
});
