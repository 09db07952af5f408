import { and, eq, sql } from 'drizzle-orm';
import { classSchemes } from '@/db/schema';
import { ClassSchemeInput } from '@/lib/domain/indicators/class-scheme-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, notFound } from '../errors';

/** Creates a class scheme (no id) or edits one; managers define how classes are named and cut. */
export const saveClassScheme = command({
  name: 'indicators.save-class-scheme',
  permission: 'indicators.define',
  record: 'class_scheme',
  input: ClassSchemeInput,
  run: async (ctx, { id: given, version, ...fields }) => {
    const id = given ?? ctx.newId();
    const scheme = { id, ...fields };
    const stamp = { name: scheme.name, scheme, updatedAt: ctx.now, updatedBy: ctx.actor.id };
    const open = ['name', 'scheme'];
    if (given === undefined) {
      const row = { id, ...stamp, createdAt: ctx.now, createdBy: ctx.actor.id, version: 1 };
      await ctx.db.insert(classSchemes).values(row);
      ctx.changed({ after: row, open });
      return { id };
    }
    const [before] = await ctx.db.select().from(classSchemes).where(eq(classSchemes.id, id));
    if (!before) throw notFound(messages.errors.unknownRecord);
    const [after] = await ctx.db.update(classSchemes).set({ ...stamp, version: sql`${classSchemes.version} + 1` })
      .where(and(eq(classSchemes.id, id), eq(classSchemes.version, version ?? 0))).returning();
    if (!after) throw conflict(messages.errors.conflict, { mine: { ...scheme }, theirs: { ...before.scheme }, theirVersion: before.version });
    ctx.changed({ before, after, open });
    return { id };
  },
});
