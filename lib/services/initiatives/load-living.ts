import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { loadRow } from './load-row';
import type { Row } from './rows';

/** An initiative that nobody archived: only such a one is added to. */
export const loadLiving = async (ctx: QueryContext, id: string): Promise<Row<'initiative'>> => {
  const found = await loadRow(ctx, 'initiative', id);
  if (found.archivedAt !== null) throw invalid(messages.initiatives.refusals.archived);
  return found;
};
