import type { Assessment } from './assessment';
import type { AxisCode } from './axis-code';
import { axisStanding, type AxisStanding } from './axis-standing';
import { levelOf, type Level } from './level-of';
import type { Scheme } from './scheme';
import { standingAssessments } from './standing-assessments';
import type { WillingAnswers } from './willing-for';

/** Two scorers this far apart have to agree before the axis counts. */
export const SCORERS_DIFFER_FROM = 2;

export type StandingAxis = AxisStanding & {
  /** How far the scorers are apart on this axis; null with one scorer, or when one does not know. */
  readonly difference: number | null;
};

export type CurrentStanding = {
  readonly assessmentId: string;
  readonly besideIds: readonly string[];
  readonly consensus: boolean;
  readonly assessedOn: string;
  readonly axes: readonly StandingAxis[];
  /** Null for a scheme that has no level. */
  readonly level: Level | null;
  /** Whether a score the level rests on is greyed. */
  readonly expired: boolean;
  /** The first day on which a score of the level greys or greyed; null when none can. */
  readonly lastsUntil: string | null;
  readonly willingFor: WillingAnswers;
};

type Life = { readonly months: number; readonly today: string };

/**
 * How a subject stands by a scheme: the latest assessment counts. Where a second scorer's score is 2 or more away the axis is unknown
 * (`scorers-differ`) until both agree a consensus; a smaller difference is shown and the first score stands. Null without an assessment.
 */
export function currentStanding(scheme: Scheme, all: readonly Assessment[], life: Life): CurrentStanding | null {
  const standing = standingAssessments(all);
  if (!standing) return null;
  const { base, beside } = standing;
  const axes = scheme.axes.map(({ code }) => axisOf(code, base, beside, life));
  const counting = axes.filter(({ axis }) => scheme.levelAxes.includes(axis));
  const days = counting.flatMap(({ lastsUntil }) => (lastsUntil === null ? [] : [lastsUntil])).sort();
  return {
    assessmentId: base.id,
    besideIds: beside.map(({ id }) => id),
    consensus: base.kind === 'consensus',
    assessedOn: base.assessedOn,
    axes,
    level: scheme.levelAxes.length === 0 ? null : levelOf(counting.map(({ value }) => value)),
    expired: (scheme.levelAxes.length === 0 ? axes : counting).some(({ expired }) => expired),
    lastsUntil: days[0] ?? null,
    willingFor: base.willingFor,
  };
}

function axisOf(axis: AxisCode, base: Assessment, beside: readonly Assessment[], life: Life): StandingAxis {
  const own = axisStanding(base, axis, life);
  const others = beside.map((one) => axisStanding(one, axis, life).value).filter((value) => value !== null);
  const first = own.value;
  if (first === null || others.length === 0) return { ...own, difference: null };
  const difference = Math.max(...others.map((value) => Math.abs(value - first)));
  if (difference < SCORERS_DIFFER_FROM) return { ...own, difference };
  return { ...own, value: null, reason: 'scorers-differ', lastsUntil: null, expired: false, difference };
}
