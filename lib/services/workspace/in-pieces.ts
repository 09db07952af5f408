import { chunks } from '@/lib/domain/shared/chunks';

const IDS_AT_ONCE = 500;

/** Ids in pieces small enough for one statement on either engine. */
export const inPieces = async (ids: readonly string[], each: (piece: string[]) => PromiseLike<unknown>): Promise<void> => {
  for (const piece of chunks(ids, IDS_AT_ONCE)) await each(piece);
};
