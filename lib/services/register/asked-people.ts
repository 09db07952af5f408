import { and } from 'drizzle-orm';
import type { PeopleSheetQuestion } from '@/lib/domain/sheet/people-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import type { QueryContext } from '../define';
import { sheetFor } from '../sheet-block';
import { sheetCondition } from '../sheet-condition';
import { peopleFilter } from './people-filter';
import { peopleSource } from './people-source';
import { recordsNamed } from './records-named';

/** What an address asks of the list: its columns, its rows as one condition, and whether they stand by how well their names match. */
export const askedPeople = async (ctx: QueryContext, question: PeopleSheetQuestion) => {
  const { q, cols, sort, dir, group, where, row: _row, after: _after, ...narrowing } = question;
  const source = sheetFor(ctx, peopleSource(ctx));
  const view = viewOfAddress({ cols, sort, dir, group, where }, source.fields);
  const matching = and(peopleFilter(ctx.db, narrowing, ctx.today), sheetCondition(source, view.filter, ctx.today));
  const named = q === undefined ? null : await recordsNamed(ctx.db, 'person', q, matching);
  return { source, view, matching, named, ranked: named !== null && view.sorts.length === 0 && view.groups.length === 0 };
};
