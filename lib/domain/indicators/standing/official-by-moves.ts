import type { OfficialMove } from './official-move';

/** The series that stand as official by the moves made so far, in the order they were made: the last move of each decides. */
export const officialByMoves = (moves: readonly Pick<OfficialMove, 'series' | 'official'>[]): ReadonlySet<string> => {
  const last = new Map(moves.map(({ series, official }) => [series, official]));
  return new Set([...last].flatMap(([series, official]) => (official ? [series] : [])));
};
