import { and, eq } from 'drizzle-orm';
import { savedViews } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { foldName } from '@/lib/domain/shared/fold-name';
import { SavedViewInput } from '@/lib/domain/sheet/saved-view-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';

/** Keeps a list's view under a name, for oneself or for everybody who may see the list. */
export const saveView = command({
  name: 'sheet.save-view',
  permission: 'register.read',
  record: 'saved_view',
  input: SavedViewInput,
  run: async (ctx, given) => {
    const { db, now, actor } = ctx;
    const { views } = messages.sheet;
    if (given.shared && !may(actor, 'register.write')) throw invalid(messages.errors.invalid, { shared: views.hardShared });
    const nameKey = foldName(given.name);
    const [taken] = await db.select({ id: savedViews.id }).from(savedViews).where(and(eq(savedViews.ownerId, actor.id), eq(savedViews.page, given.page), eq(savedViews.nameKey, nameKey)));
    if (taken) throw invalid(messages.errors.invalid, { name: views.taken });
    const row = { ...given, nameKey, ownerId: actor.id, id: ctx.newId(), version: 1, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id };
    await db.insert(savedViews).values(row);
    ctx.changed({ after: { page: row.page, shared: row.shared, name: row.name }, open: ['page', 'shared'] });
    return { id: row.id, version: 1 };
  },
});
