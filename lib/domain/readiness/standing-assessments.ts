import type { Assessment } from './assessment';

/** What tells which assessment stands. */
type Placed = Pick<Assessment, 'id' | 'kind' | 'assessedOn' | 'recordedAt' | 'besideId'>;

export type StandingAssessments<One extends Placed = Assessment> = { readonly base: One; readonly beside: readonly One[] };

const later = (one: Placed, other: Placed): number =>
  one.assessedOn.localeCompare(other.assessedOn) || one.recordedAt - other.recordedAt || (one.id < other.id ? -1 : 1);

/**
 * Of all assessments of one subject by one scheme: the one that stands (the latest), and the second scorings beside it. A second scoring
 * whose first cannot be seen stands by itself. Null without any.
 */
export function standingAssessments<One extends Placed>(all: readonly One[]): StandingAssessments<One> | null {
  const ids = new Set(all.map(({ id }) => id));
  const isBase = ({ kind, besideId }: One) => kind !== 'second' || besideId === null || !ids.has(besideId);
  const base = all.filter(isBase).sort(later).at(-1);
  if (!base) return null;
  return { base, beside: all.filter((one) => !isBase(one) && one.besideId === base.id).sort(later) };
}
