import { cases } from '@/db/schema';
import { MOST_SELECTED } from '@/lib/domain/sheet/most-at-once';
import { CaseSheetQuestion } from '@/lib/domain/sheet/case-sheet-question';
import { query } from '../define';
import { askedCases } from './asked-cases';

/** The ids of the cases of a sheet the actor may read, in no order, for what is done to all of them, and whether there are more than are taken at once. */
export const caseSheetIds = query({
  name: 'pipeline.case-sheet-ids',
  permission: 'pipeline.read',
  input: CaseSheetQuestion,
  run: async (ctx, question) => {
    const { matching } = await askedCases(ctx, question);
    const rows = await ctx.db.select({ id: cases.id, version: cases.version }).from(cases).where(matching).limit(MOST_SELECTED + 1);
    return { rows: rows.slice(0, MOST_SELECTED), more: rows.length > MOST_SELECTED };
  },
});
