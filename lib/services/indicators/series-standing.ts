import { inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { datasets, users } from '@/db/schema';
import { query } from '../define';
import { officialMoves } from './official-moves';

/** How every series came to its standing: those the product ships, and each move of the others with who, when and why, the latest first. */
export const seriesStanding = query({
  name: 'indicators.series-standing',
  permission: 'indicators.read',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const { moves } = await officialMoves(db);
    const shipped = await db.selectDistinct({ code: datasets.code }).from(datasets).where(isNull(datasets.batchId));
    const ids = [...new Set(moves.map(({ by }) => by))];
    const names = new Map((ids.length > 0 ? await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids)) : []).map(({ id, name }) => [id, name]));
    return { shipped: shipped.map(({ code }) => code), moves: moves.toReversed().map(({ by, ...move }) => ({ ...move, by: names.get(by) ?? by })) };
  },
});
