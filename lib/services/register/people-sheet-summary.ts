import { and } from 'drizzle-orm';
import { PeopleSheetQuestion } from '@/lib/domain/sheet/people-sheet-question';
import { query } from '../define';
import { registerState } from '../register-state';
import { remember } from '../remember';
import { sheetSummary } from '../sheet-summary';
import { askedPeople } from './asked-people';

/** How many people the sheet has, its totals and its groups. */
export const peopleSheetSummary = query({
  name: 'register.people-sheet-summary',
  permission: 'register.read',
  input: PeopleSheetQuestion,
  run: async (ctx, question) => {
    const { source, view, matching, named, ranked } = await askedPeople(ctx, question);
    const where = named ? and(matching, named.any()) : matching;
    const derived = view.filter !== null || view.groups.length > 0 || view.columns !== null;
    const summarize = () => sheetSummary(ctx, source, view, where);
    const summary = derived ? await summarize() : await remember(await registerState(ctx.db), `people-sheet ${ctx.today} ${ctx.actor.id} ${JSON.stringify(question)}`, summarize);
    return ranked && named ? { ...summary, total: Math.min(summary.total, named.counted.total), more: named.counted.more } : { ...summary, more: false };
  },
});
