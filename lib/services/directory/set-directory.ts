import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { settings } from '@/db/schema';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { DIRECTORY_SETTING, directorySwitch } from './directory-switch';

/** Opens the public directory, or closes it; closed, its pages are not there from the very next reading. */
export const setDirectory = command({
  name: 'directory.set',
  permission: 'reports.govern',
  record: 'setting',
  input: z.strictObject({ on: z.boolean(), version: z.number().int().min(0) }),
  run: async (ctx, { on, version }) => {
    const before = await directorySwitch(ctx.db);
    if (before.version !== version) throw conflict(messages.errors.conflict);
    const row = { value: { on }, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 };
    if (version === 0) await ctx.db.insert(settings).values({ key: DIRECTORY_SETTING, ...row });
    else await ctx.db.update(settings).set(row).where(and(eq(settings.key, DIRECTORY_SETTING), eq(settings.version, version)));
    ctx.changed({ before: { on: before.on }, after: { on, version: version + 1 }, open: ['on'] });
    return { id: DIRECTORY_SETTING, version: version + 1 };
  },
});
