import type { Assessment } from './assessment';
import type { AxisCode } from './axis-code';
import { lastDayOfEvidence } from './evidence-life';

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
  let evidenceOn: string | null = null;
  for (const one of evidence) if (one.axis === axis && !one.gone && (evidenceOn === null || one.day > evidenceOn)) evidenceOn = one.day;
  if (value === null) return { axis, value, reason: 'not-scored', evidenceOn, lastsUntil: null, expired: false };
  if (evidenceOn === null) return { axis, value: null, reason: 'evidence-gone', evidenceOn, lastsUntil: null, expired: false };
  const lastsUntil = lastDayOfEvidence(evidenceOn, months);
  return { axis, value, reason: null, evidenceOn, lastsUntil, expired: today > lastsUntil };
}
