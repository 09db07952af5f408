import { and } from 'drizzle-orm';
import { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { query } from '../define';
import { registerState } from '../register-state';
import { remember } from '../remember';
import { sheetSummary } from '../sheet-summary';
import { askedOrganizations } from './asked-organizations';

/** How many organizations the sheet has, its totals and its groups. */
export const organizationSheetSummary = query({
  name: 'register.organization-sheet-summary',
  permission: 'register.read',
  input: OrganizationSheetQuestion,
  run: async (ctx, question) => {
    const { source, view, matching, named, ranked } = await askedOrganizations(ctx, question);
    const where = named ? and(matching, named.any()) : matching;
    const derived = view.filter !== null || view.groups.length > 0 || view.columns !== null;
    const summarize = () => sheetSummary(ctx, source, view, where);
    const summary = derived ? await summarize() : await remember(await registerState(ctx.db), `organization-sheet ${ctx.today} ${ctx.actor.id} ${JSON.stringify(question)}`, summarize);
    return ranked && named ? { ...summary, total: Math.min(summary.total, named.counted.total), more: named.counted.more } : { ...summary, more: false };
  },
});
