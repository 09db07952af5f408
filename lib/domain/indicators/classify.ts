import { borderline, type Borderline } from './borderline';
import type { ClassScheme, GrowthMetric } from './class-scheme';
import type { LqWithMarks } from './lq-with-marks';
import { missing, type Measured, type MissingReason } from './measured';
import type { Quadrant } from './quadrant';
import { quadrantOf } from './quadrant-of';

export type ClassResult =
  | {
      readonly label: string;
      readonly quadrant: Quadrant;
      readonly borderline: Borderline;
      readonly schemeId: string;
      readonly yMetric: GrowthMetric;
    }
  | { readonly label: null; readonly reason: MissingReason; readonly schemeId: string; readonly yMetric: GrowthMetric };

/**
 * The class of an industry under a scheme. `growth` holds the growth figures by metric, from the same series as the LQ
 * (`latestPair`); the scheme picks its own axis, so two axes cannot be mixed. A missing LQ, or a missing figure on that axis,
 * gives no class and its reason; a metric left out is `not-available`.
 */
export function classify(
  scheme: ClassScheme,
  lq: LqWithMarks,
  growth: Readonly<Partial<Record<GrowthMetric, Measured>>>,
): ClassResult {
  const stamp = { schemeId: scheme.id, yMetric: scheme.yMetric };
  const onAxis = growth[scheme.yMetric] ?? missing('not-available');
  if (lq.value === null) return { label: null, reason: lq.reason, ...stamp };
  if (onAxis.value === null) return { label: null, reason: onAxis.reason, ...stamp };
  const quadrant = quadrantOf(scheme, lq.value, onAxis.value);
  return { label: scheme.labels[quadrant], quadrant, borderline: borderline(lq, lq.value, scheme.cuts.x), ...stamp };
}
