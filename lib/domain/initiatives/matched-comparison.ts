import { figure, notKnown, type NetworkFigure } from '../network/network-figure';
import { groupBy } from '../shared/group-by';
import type { SizeBand } from './size-band';

/** One organization: what it is matched by, and its ties before and after. */
export type Matched = { id: string; group: string | null; size: SizeBand; startLevel: number | null; before: number; after: number };

/** Fewer pairs say nothing, and would tell of single firms. */
export const LEAST_MATCHED = 3;

export type MatchedComparison = {
  participants: number;
  /** Participants for whom somebody like them was found outside. */
  matched: number;
  /** Mean change in ties of the matched participants, of those like them, and the difference. */
  inside: NetworkFigure; outside: NetworkFigure; difference: NetworkFigure;
};

const likeness = ({ group, size, startLevel }: Matched) => JSON.stringify([group, size, startLevel]);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const change = ({ before, after }: Matched) => after - before;

/**
 * Participants beside those who took no part but are of the same sub-cluster, size and level of collaboration at the start: for each the
 * mean change of all who are like it. No proof of a cause: who takes part chose to. Null below three matched (too-few); an organization
 * without a sub-cluster, or whose size nobody knows, is not matched.
 */
export const matchedComparison = (participants: readonly Matched[], others: readonly Matched[]): MatchedComparison => {
  const like = groupBy(others, likeness);
  const pairs = participants.filter(({ group, size }) => group !== null && size !== 'unknown')
    .flatMap((one) => { const found = like.get(likeness(one)); return found ? [{ own: change(one), theirs: mean(found.map(change)) }] : []; });
  const told = (values: readonly number[]) => (values.length < LEAST_MATCHED ? notKnown('too-few') : figure(mean(values)));
  return {
    participants: participants.length, matched: pairs.length,
    inside: told(pairs.map(({ own }) => own)), outside: told(pairs.map(({ theirs }) => theirs)), difference: told(pairs.map(({ own, theirs }) => own - theirs)),
  };
};
