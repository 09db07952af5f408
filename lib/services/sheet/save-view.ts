import { and, eq, ne } from 'drizzle-orm';
import { savedViews } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { foldName } from '@/lib/domain/shared/fold-name';
import { SavedViewInput } from '@/lib/domain/sheet/saved-view-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';

/** Keeps a list's view under a name, for oneself or for everybody who may see the list; anew, or in the place of one's own that is there. */
export const saveView = command({
  name: 'sheet.save-view',
  permission: 'register.read',
  record: 'saved_view',
  input: SavedViewInput,
  run: async (ctx, { replaces, name: given, ...view }) => {
    const { db, now, actor } = ctx;
    const { views } = messages.sheet;
    const own = and(eq(savedViews.ownerId, actor.id), eq(savedViews.page, view.page));
    if (view.shared && !may(actor, 'register.write')) throw invalid(messages.errors.invalid, { shared: views.hardShared });
    const [before] = replaces === null ? [] : await db.select().from(savedViews).where(and(own, eq(savedViews.id, replaces)));
    if (replaces !== null && !before) throw notFound(messages.errors.notFound);
    const name = given ?? before?.name ?? '';
    const nameKey = foldName(name);
    const [taken] = await db.select({ id: savedViews.id }).from(savedViews).where(and(own, eq(savedViews.nameKey, nameKey), before && ne(savedViews.id, before.id)));
    if (taken) throw invalid(messages.errors.invalid, { name: views.taken });
    const kept = { ...view, name, nameKey, updatedAt: now, updatedBy: actor.id };
    const trail = ({ page, shared, name: called, query }: typeof kept) => ({ page, shared, name: called, query });
    if (before) {
      await db.update(savedViews).set({ ...kept, version: before.version + 1 }).where(eq(savedViews.id, before.id));
      ctx.changed({ before: trail(before), after: trail(kept), open: ['page', 'shared'] });
      return { id: before.id, version: before.version + 1 };
    }
    const row = { ...kept, ownerId: actor.id, id: ctx.newId(), version: 1, createdAt: now, createdBy: actor.id };
    await db.insert(savedViews).values(row);
    ctx.changed({ after: { page: row.page, shared: row.shared, name: row.name }, open: ['page', 'shared'] });
    return { id: row.id, version: 1 };
  },
});
