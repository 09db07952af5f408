import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { actions, users } from '@/db/schema';
import { query } from '../define';
import { readableActions } from './readable-actions';

/** What a history can be narrowed to: who acted and the kinds of record, of the actions the reader may read. */
export const historyChoices = query({
  name: 'history.choices',
  permission: 'account.self',
  input: z.strictObject({}),
  run: async (ctx) => {
    const seen = readableActions(ctx);
    const who = await ctx.db.selectDistinct({ id: actions.actorId }).from(actions).where(seen);
    const kinds = await ctx.db.selectDistinct({ record: actions.record }).from(actions).where(seen);
    const people = who.length > 0 ? await ctx.db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, who.map(({ id }) => id))) : [];
    return { people: people.sort((a, b) => a.name.localeCompare(b.name, 'en-CA')), records: kinds.map(({ record }) => record).sort() };
  },
});
