import { CaseSheetQuestion } from '@/lib/domain/sheet/case-sheet-question';
import { query } from '../define';
import { sheetSummary } from '../sheet-summary';
import { askedCases } from './asked-cases';

/** How many cases the sheet of a stream has, its totals and its groups, of those the actor may read. */
export const caseSheetSummary = query({
  name: 'pipeline.case-sheet-summary',
  permission: 'pipeline.read',
  input: CaseSheetQuestion,
  run: async (ctx, question) => {
    const { source, view, matching } = await askedCases(ctx, question);
    return { ...(await sheetSummary(ctx, source, view, matching)), more: false };
  },
});
