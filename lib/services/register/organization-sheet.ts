import { and, inArray } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { COUNTED_ROWS } from '@/lib/domain/register/page-number';
import { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { query } from '../define';
import { sheetBlock } from '../sheet-block';
import { askedOrganizations } from './asked-organizations';
import { countUpTo } from './count-up-to';

/** A block of the register's organizations as a sheet, from a row on. */
export const organizationSheet = query({
  name: 'register.organization-sheet',
  permission: 'register.read',
  input: OrganizationSheetQuestion,
  run: async (ctx, question) => {
    const { db } = ctx;
    const { row: from, after } = question;
    const { source, view, matching, named, ranked } = await askedOrganizations(ctx, question);
    const where = named ? and(matching, ranked ? named.onPage(from) : named.any()) : matching;
    const [block, counted] = await Promise.all([
      sheetBlock(ctx, source, view, { where, from, after, ranked }),
      after ? null : (named?.counted ?? countUpTo(db, organizations, where, COUNTED_ROWS)),
    ]);
    const ids = block.rows.map(({ id }) => id);
    const flags = ids.length === 0 ? [] : await db.select({ id: organizations.id, sample: organizations.sample, rightsHolder: organizations.rightsHolder }).from(organizations).where(inArray(organizations.id, ids));
    const marksOf = new Map(flags.map((row) => [row.id, [...(row.rightsHolder ? ['rightsHolder'] : []), ...(row.sample ? ['sample'] : [])]]));
    const marked = block.rows.map((row) => ({ ...row, marks: marksOf.get(row.id) ?? [] }));
    return { ...block, rows: ranked && named ? named.inOrder(marked) : marked, ...(counted ?? { total: null, more: false }), ranked, today: ctx.today };
  },
});
