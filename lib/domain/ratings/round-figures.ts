import { aggregateRelease } from '../indicators/aggregate-release';
import type { Measured } from '../indicators/measured';
import type { Rating } from '../network/both-sides';
import { groupBy } from '../shared/group-by';

/** From this level on two organizations share decisions or resources: coordination and above. */
export const CLOSE_FROM = 3;

export type RoundFigures = {
  readonly asked: number;
  readonly answered: number;
  /** Answered of asked. */
  readonly response: Measured;
  /** Mean of all ratings given, 0 to 5; what nobody knows is left out, not counted as 0. */
  readonly mean: Measured;
  /** Ratings of level 3 and above of all ratings given. */
  readonly close: Measured;
  readonly ratings: number;
};

const unknown: Measured = { value: null, reason: 'unknown' };

/**
 * What a round says as a whole. `open` figures are for those who may see who rated whom; to all others the mean and the share are told
 * only where three organizations answered and none gave more than 80 % of the ratings (domain C6-9).
 */
export const roundFigures = (asked: number, answered: number, ratings: readonly Rating[], { open }: { open: boolean }): RoundFigures => {
  const response: Measured = asked === 0 ? { value: null, reason: 'zero-total' } : { value: answered / asked };
  const release = aggregateRelease([...groupBy(ratings, ({ rater }) => rater).values()].map((own) => own.length));
  const told = (value: number): Measured => (open || release.released ? { value } : { value: null, reason: release.reason });
  const count = ratings.length;
  if (count === 0) return { asked, answered, response, mean: unknown, close: unknown, ratings: 0 };
  return {
    asked, answered, response, ratings: count,
    mean: told(ratings.reduce((sum, { level }) => sum + level, 0) / count),
    close: told(ratings.filter(({ level }) => level >= CLOSE_FROM).length / count),
  };
};
