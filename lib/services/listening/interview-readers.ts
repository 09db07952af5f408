import { inArray } from 'drizzle-orm';
import { activityReaders } from '@/db/schema';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { QueryContext } from '../define';

type Kept = { activityId: string; confidentiality: Confidentiality; authorId: string };

/** Who may read each of these interviews beside those who read all: null, everybody who reads outreach; else its author and those named. */
export const interviewReaders = async ({ db }: QueryContext, rows: readonly Kept[]): Promise<(row: Kept) => readonly string[] | null> => {
  const restricted = rows.filter(({ confidentiality }) => confidentiality === 'restricted').map(({ activityId }) => activityId);
  const named = restricted.length === 0 ? [] : await db.select().from(activityReaders).where(inArray(activityReaders.activityId, restricted));
  return ({ activityId, confidentiality, authorId }) =>
    (confidentiality === 'public' || confidentiality === 'internal' ? null : [authorId, ...named.filter((one) => one.activityId === activityId).map(({ userId }) => userId)]);
};
