import { inArray } from 'drizzle-orm';
import { activityReaders } from '@/db/schema';
import { chunks } from '@/lib/domain/shared/chunks';
import type { QueryContext } from '../define';

/** Ids asked for at once. */
export const IDS = 500;

/** Who is named as a reader of each of these contacts. */
export const readersOf = async ({ db }: QueryContext, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const readers = new Map<string, string[]>();
  for (const some of chunks([...new Set(ids)], IDS)) {
    for (const { activityId, userId } of await db.select().from(activityReaders).where(inArray(activityReaders.activityId, some))) {
      readers.set(activityId, [...(readers.get(activityId) ?? []), userId]);
    }
  }
  return readers;
};
