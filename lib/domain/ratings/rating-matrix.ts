import type { Rating } from '../network/both-sides';

/** `level`: what the row says of the column; 'skipped' where they answered and do not know; 'waiting' where they have not answered; 'self' on the diagonal. */
export type MatrixCell = { readonly target: string; readonly says: number | 'skipped' | 'waiting' | 'self' };
export type MatrixRow = { readonly rater: string; readonly cells: readonly MatrixCell[] };

/** Every rater by every target, in the order given. One rating of a pair at most; RangeError where there are two. */
export const ratingMatrix = (ids: readonly string[], answered: ReadonlySet<string>, ratings: readonly Rating[]): MatrixRow[] => {
  const levels = new Map<string, number>();
  for (const { rater, target, level } of ratings) {
    const key = JSON.stringify([rater, target]);
    if (levels.has(key)) throw new RangeError('A round holds one rating of a pair');
    levels.set(key, level);
  }
  const says = (rater: string, target: string): MatrixCell['says'] => {
    if (rater === target) return 'self';
    return levels.get(JSON.stringify([rater, target])) ?? (answered.has(rater) ? 'skipped' : 'waiting');
  };
  return ids.map((rater) => ({ rater, cells: ids.map((target) => ({ target, says: says(rater, target) })) }));
};
