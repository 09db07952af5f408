import type { Assessment } from './assessment';
import type { AxisCode } from './axis-code';
import { isExpired, lastDayOfEvidence } from './evidence-life';

export const UNKNOWN_REASONS = ['not-scored', 'evidence-gone', 'scorers-differ'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export type AxisStanding = {
  readonly axis: AxisCode;
  readonly value: number | null;
  /** Why the value is null. */
  readonly reason: UnknownReason | null;
  /** The newest evidence that is still there. */
  readonly evidenceOn: string | null;
  /** The last day before the score greys. */
  readonly lastsUntil: string | null;
  readonly expired: boolean;
};

type Life = { readonly months: number; readonly today: string };

/** How one axis of one assessment stands today. A score whose evidence is all gone is unknown (`evidence-gone`); an expired one keeps its value. */
export function axisStanding({ scores, evidence }: Pick<Assessment, 'scores' | 'evidence'>, axis: AxisCode, { months, today }: Life): AxisStanding {
  const value = scores[axis] ?? null;
  const there = evidence.filter((one) => one.axis === axis && !one.gone).map(({ day }) => day).sort();
  const evidenceOn = there.at(-1) ?? null;
  if (value === null) return { axis, value, reason: 'not-scored', evidenceOn, lastsUntil: null, expired: false };
  if (evidenceOn === null) return { axis, value: null, reason: 'evidence-gone', evidenceOn, lastsUntil: null, expired: false };
  return { axis, value, reason: null, evidenceOn, lastsUntil: lastDayOfEvidence(evidenceOn, months), expired: isExpired(evidenceOn, months, today) };
}
