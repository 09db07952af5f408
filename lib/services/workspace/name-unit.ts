import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { settings } from '@/db/schema';
import { UNIT_SETTING, UnitName } from '@/lib/domain/workspace/unit-name';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { unitSetting } from './unit-setting';

/** Says what the unit that works here calls itself; an empty name takes the product's words for it back. Throws conflict where somebody named it meanwhile. */
export const nameUnit = command({
  name: 'workspace.name-unit',
  permission: 'workspace.name',
  record: 'setting',
  input: z.strictObject({ name: UnitName, version: z.number().int().min(0) }),
  run: async (ctx, { name: given, version }) => {
    const before = await unitSetting(ctx.db);
    if (before.version !== version) throw conflict(messages.errors.conflict);
    const name = given || null;
    const row = { value: { name }, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 };
    if (version === 0) await ctx.db.insert(settings).values({ key: UNIT_SETTING, ...row });
    else await ctx.db.update(settings).set(row).where(and(eq(settings.key, UNIT_SETTING), eq(settings.version, version)));
    ctx.changed({ before: { name: before.name }, after: { name, version: version + 1 }, open: ['name'] });
    return { id: UNIT_SETTING, version: version + 1 };
  },
});
