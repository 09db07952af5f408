import { and } from 'drizzle-orm';
import { people } from '@/db/schema';
import { MOST_SELECTED } from '@/lib/domain/sheet/most-at-once';
import { PeopleSheetQuestion } from '@/lib/domain/sheet/people-sheet-question';
import { query } from '../define';
import { askedPeople } from './asked-people';

/** The ids of the people of a sheet, in no order, for what is done to all of them; at most 5,000, and whether there are more. */
export const peopleSheetIds = query({
  name: 'register.people-sheet-ids',
  permission: 'register.read',
  input: PeopleSheetQuestion,
  run: async (ctx, question) => {
    const { matching, named } = await askedPeople(ctx, question);
    const where = named ? and(matching, named.any()) : matching;
    const rows = await ctx.db.select({ id: people.id, version: people.version }).from(people).where(where).limit(MOST_SELECTED + 1);
    return { rows: rows.slice(0, MOST_SELECTED), more: rows.length > MOST_SELECTED };
  },
});
