import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { EXPORTED_AT_ONCE } from '@/lib/domain/export/export-question';
import { chunks } from '@/lib/domain/shared/chunks';

/** What a query says of records, piece by piece, so that others are served between. */
export const inPieces = async <Said>(query: (actor: Actor, input: { ids: string[] }) => Promise<Said[]>, actor: Actor, ids: readonly string[]): Promise<Said[]> => {
  const found: Said[] = [];
  for (const some of chunks(ids, EXPORTED_AT_ONCE)) found.push(...await query(actor, { ids: [...some] }));
  return found;
};
