import { borderline, type Borderline } from '../borderline';
import type { LqWithMarks } from '../lq-with-marks';
import { missing, type Measured, type Missing } from '../measured';
import type { AllianceClass } from './alliance-class';
import type { SetLabel } from './set-label';

/** Where someone says a class begins and ends: LQ and growth, lower bound included, upper not; null = open. */
export type AllianceCut = {
  readonly label: AllianceClass;
  readonly lq: { readonly from: number | null; readonly below: number | null };
  readonly growth: { readonly from: number | null; readonly below: number | null };
};

export type AllianceStanding = {
  /** What a person set; it is shown first, whatever is computed. */
  readonly set: SetLabel | null;
  readonly computed: { readonly label: AllianceClass; readonly borderline: Borderline } | Missing;
};

/**
 * A cluster's standing in the Alliance's five classes: the label a person set, beside what entered cuts would give (the first that fits,
 * in their order). Without cuts nothing is computed: `no-cuts`; outside all of them `not-applicable`. A missing LQ or growth passes its
 * reason on. `borderline`: a mark of the LQ reaches across one of the label's LQ bounds.
 */
export function allianceStanding(
  set: SetLabel | null, cuts: readonly AllianceCut[], lq: LqWithMarks, growth: Measured,
): AllianceStanding {
  return { set, computed: computedFrom(cuts, lq, growth) };
}

function computedFrom(cuts: readonly AllianceCut[], lq: LqWithMarks, growth: Measured): AllianceStanding['computed'] {
  if (cuts.length === 0) return missing('no-cuts');
  if (lq.value === null) return missing(lq.reason);
  if (growth.value === null) return growth;
  const quotient = lq.value;
  const rate = growth.value;
  const fitting = cuts.find((cut) => isWithin(quotient, cut.lq) && isWithin(rate, cut.growth));
  if (!fitting) return missing('not-applicable');
  const marks = [fitting.lq.from, fitting.lq.below].flatMap((bound) => (bound === null ? [] : [borderline(lq, quotient, bound)]));
  const unsure = marks.includes(true) ? true : marks.includes('unknown') ? 'unknown' : false;
  return { label: fitting.label, borderline: unsure };
}

const isWithin = (value: number, { from, below }: AllianceCut['lq']): boolean =>
  (from === null || value >= from) && (below === null || value < below);
