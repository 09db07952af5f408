import { desc, type SQL } from 'drizzle-orm';
import { introductions } from '@/db/schema';
import type { IntroductionRow } from '@/lib/domain/follow-through/introduction-row';
import type { QueryContext } from '../define';
import { listDerived } from './list-derived';

/** Introductions, the latest made first. */
export const introductionList = async (ctx: QueryContext, which: SQL | undefined, page: { limit: number; offset?: number }): Promise<IntroductionRow[]> => {
  const found = await listDerived(ctx, 'introduction', which, { order: [desc(introductions.madeOn), desc(introductions.id)], ...page });
  return found.map(({ head, party, record }) => {
    const { purpose, madeOn, result, resultOn, evidence } = record;
    return { ...head, purpose, madeOn, result, resultOn, evidence, a: party(record.aOrganizationId, record.aPersonId), b: party(record.bOrganizationId, record.bPersonId) };
  });
};
