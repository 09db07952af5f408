import { ContactSheetQuestion } from '@/lib/domain/sheet/contact-sheet-question';
import { query } from '../define';
import { sheetSummary } from '../sheet-summary';
import { askedContacts } from './asked-contacts';

/** How many contacts the sheet has, its totals and its groups, of those the actor may read. */
export const contactSheetSummary = query({
  name: 'outreach.contact-sheet-summary',
  permission: 'outreach.read',
  input: ContactSheetQuestion,
  run: async (ctx, question) => {
    const { source, view, matching } = askedContacts(ctx, question);
    return { ...(await sheetSummary(ctx, source, view, matching)), more: false };
  },
});
