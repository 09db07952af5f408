import { inArray } from 'drizzle-orm';
import { activities } from '@/db/schema';
import { ContactSheetQuestion } from '@/lib/domain/sheet/contact-sheet-question';
import { query } from '../define';
import { sheetBlock } from '../sheet-block';
import { askedContacts } from './asked-contacts';

/** A block of the contacts the actor may read as a sheet, from a row on. */
export const contactSheet = query({
  name: 'outreach.contact-sheet',
  permission: 'outreach.read',
  input: ContactSheetQuestion,
  run: async (ctx, question) => {
    const { source, view, matching } = askedContacts(ctx, question);
    const block = await sheetBlock(ctx, source, view, { where: matching, from: question.row, after: question.after });
    const ids = block.rows.map(({ id }) => id);
    const marked = ids.length === 0 ? [] : await ctx.db.select({ id: activities.id, sample: activities.sample }).from(activities).where(inArray(activities.id, ids));
    const samples = new Set(marked.filter(({ sample }) => sample).map(({ id }) => id));
    return { ...block, rows: block.rows.map((row) => ({ ...row, marks: samples.has(row.id) ? ['sample'] : [] })), today: ctx.today };
  },
});
