import { count, inArray, min } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { matchKeys } from '@/db/schema';
import { rarestSharing, SHARED_BY_TOO_MANY } from '@/lib/domain/duplicates/rarest-sharing';
import { chunks } from '@/lib/domain/shared/chunks';

const KEYS_AT_ONCE = 900;

export type Sharing = {
  /** How many records carry a key. */
  countOf: (key: string) => number;
  /** The records that share keys with each of the asked, the rarest keys first. */
  of: (keys: readonly string[]) => string[];
};

/** Which stored records share keys with some others: index reads alone, however many records there are. */
export const recordsSharingKeys = async (db: Handle, keys: readonly string[]): Promise<Sharing> => {
  const counts = new Map<string, number>();
  const records = new Map<string, string[]>();
  const several: string[] = [];
  for (const piece of chunks([...new Set(keys)], KEYS_AT_ONCE)) {
    const rows = await db.select({ key: matchKeys.key, records: count(), only: min(matchKeys.recordId) }).from(matchKeys).where(inArray(matchKeys.key, piece)).groupBy(matchKeys.key);
    for (const { key, records: found, only } of rows) {
      counts.set(key, Number(found));
      if (Number(found) === 1 && only !== null) records.set(key, [only]);
      else if (Number(found) <= SHARED_BY_TOO_MANY) several.push(key);
    }
  }
  for (const piece of chunks(several, KEYS_AT_ONCE)) {
    const rows = await db.select({ key: matchKeys.key, recordId: matchKeys.recordId }).from(matchKeys).where(inArray(matchKeys.key, piece));
    for (const { key, recordId } of rows) {
      const sharing = records.get(key);
      if (sharing) sharing.push(recordId);
      else records.set(key, [recordId]);
    }
  }
  return {
    countOf: (key) => counts.get(key) ?? 0,
    of: (asked) => rarestSharing(asked, (key) => records.get(key) ?? [], (a, b) => (a < b ? -1 : 1)),
  };
};
