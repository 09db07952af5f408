import { and } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { MOST_SELECTED } from '@/lib/domain/sheet/most-at-once';
import { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { query } from '../define';
import { askedOrganizations } from './asked-organizations';

/** The ids of the organizations of a sheet, in no order, for what is done to all of them; and whether there are more than are taken at once. */
export const organizationSheetIds = query({
  name: 'register.organization-sheet-ids',
  permission: 'register.read',
  input: OrganizationSheetQuestion,
  run: async (ctx, question) => {
    const { matching, named } = await askedOrganizations(ctx, question);
    const where = named ? and(matching, named.any()) : matching;
    const rows = await ctx.db.select({ id: organizations.id, version: organizations.version }).from(organizations).where(where).limit(MOST_SELECTED + 1);
    return { rows: rows.slice(0, MOST_SELECTED), more: rows.length > MOST_SELECTED };
  },
});
