import { and, asc, eq, or } from 'drizzle-orm';
import { z } from 'zod';
import { savedViews } from '@/db/schema';
import { query } from '../define';

/** The views of a list: one's own and those shared by others. */
export const listViews = query({
  name: 'sheet.list-views',
  permission: 'register.read',
  input: z.strictObject({ page: z.string().max(80) }),
  run: async ({ db, actor }, { page }) => {
    const rows = await db.select({ id: savedViews.id, name: savedViews.name, query: savedViews.query, shared: savedViews.shared, ownerId: savedViews.ownerId }).from(savedViews)
      .where(and(eq(savedViews.page, page), or(eq(savedViews.ownerId, actor.id), eq(savedViews.shared, true)))).orderBy(asc(savedViews.nameKey), asc(savedViews.id));
    return { views: rows.map(({ ownerId, ...view }) => ({ ...view, own: ownerId === actor.id })) };
  },
});
