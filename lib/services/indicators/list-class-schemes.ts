import { desc } from 'drizzle-orm';
import { z } from 'zod';
import { classSchemeVersions } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';

/** Every class scheme with its newest published version, the one used without a choice first. Drafts show to managers alone. */
export const listClassSchemes = query({
  name: 'indicators.list-class-schemes',
  permission: 'indicators.read',
  input: z.strictObject({}),
  run: async ({ db, actor }) => {
    const all = await db.select().from(classSchemeVersions).orderBy(desc(classSchemeVersions.version));
    const open = all.filter(({ state }) => state === 'published' || may(actor, 'indicators.define'));
    const schemes = [...groupBy(open, ({ schemeId }) => schemeId)].flatMap(([id, versions]) => {
      const newest = versions.find(({ state }) => state === 'published');
      const shown = newest ?? versions[0];
      const hasDraft = versions.some(({ state }) => state === 'draft');
      return shown ? [{ id, scheme: shown.scheme, version: newest?.version ?? null, hasDraft, inUse: id === DEFAULT_CLASS_SCHEME.id }] : [];
    });
    return schemes.sort((a, b) => Number(b.inUse) - Number(a.inUse) || (a.scheme.name < b.scheme.name ? -1 : 1));
  },
});
