import { and, inArray } from 'drizzle-orm';
import { people } from '@/db/schema';
import { COUNTED_ROWS } from '@/lib/domain/register/page-number';
import { rests } from '@/lib/domain/register/rests';
import { PeopleSheetQuestion } from '@/lib/domain/sheet/people-sheet-question';
import { query } from '../define';
import { sheetBlock } from '../sheet-block';
import { askedPeople } from './asked-people';
import { countUpTo } from './count-up-to';

/** A block of the register's people as a sheet, from a row on. */
export const peopleSheet = query({
  name: 'register.people-sheet',
  permission: 'register.read',
  input: PeopleSheetQuestion,
  run: async (ctx, question) => {
    const { db } = ctx;
    const { row: from, after } = question;
    const { source, view, matching, named, ranked } = await askedPeople(ctx, question);
    const where = named ? and(matching, ranked ? named.onPage(from) : named.any()) : matching;
    const [block, counted] = await Promise.all([
      sheetBlock(ctx, source, view, { where, from, after, ranked }),
      after ? null : (named?.counted ?? countUpTo(db, people, where, COUNTED_ROWS)),
    ]);
    const ids = block.rows.map(({ id }) => id);
    const flags = ids.length === 0 ? [] : await db.select({ id: people.id, sample: people.sample, since: people.doNotContactSince }).from(people).where(inArray(people.id, ids));
    const marksOf = new Map(flags.map((row) => [row.id, [...(rests(row.since, ctx.today) ? ['rests'] : []), ...(row.sample ? ['sample'] : [])]]));
    const marked = block.rows.map((row) => ({ ...row, marks: marksOf.get(row.id) ?? [] }));
    return { ...block, rows: ranked && named ? named.inOrder(marked) : marked, ...(counted ?? { total: null, more: false }), ranked, today: ctx.today };
  },
});
