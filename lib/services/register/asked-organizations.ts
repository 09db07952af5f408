import { and } from 'drizzle-orm';
import type { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import type { QueryContext } from '../define';
import { sheetFor } from '../sheet-block';
import { sheetCondition } from '../sheet-condition';
import { organizationFilter } from './organization-filter';
import { organizationSource } from './organization-source';
import { recordsNamed } from './records-named';

/** What an address asks of the list: its columns, its rows as one condition, and whether they stand by how well their names match. */
export const askedOrganizations = async (ctx: QueryContext, question: OrganizationSheetQuestion) => {
  const { q, cols, sort, dir, group, where, row: _row, after: _after, ...narrowing } = question;
  const source = sheetFor(ctx, organizationSource(ctx));
  const view = viewOfAddress({ cols, sort, dir, group, where }, source.fields);
  const matching = and(await organizationFilter(ctx.db, narrowing, ctx.today), sheetCondition(source, view.filter, ctx.today));
  const named = q === undefined ? null : await recordsNamed(ctx.db, 'organization', q, matching);
  return { source, view, matching, named, ranked: named !== null && view.sorts.length === 0 && view.groups.length === 0 };
};
