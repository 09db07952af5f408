import { borderline, type Borderline } from '../borderline';
import type { LqWithMarks } from '../lq-with-marks';
import type { Measured, MissingReason } from '../measured';

/** Concentrated and growing in the reference; growing there only; concentrated only; neither. */
export const PROSPECTS = ['strength', 'opportunity', 'risk', 'neither'] as const;
export type Prospect = (typeof PROSPECTS)[number];

export type ProspectCuts = { readonly lq: number; readonly growth: number };

/** The axis is the reference's growth, not the region's: another question than the quadrants ask. */
export type ProspectResult =
  | { readonly prospect: Prospect; readonly borderline: Borderline; readonly yMetric: 'reference-growth'; readonly cuts: ProspectCuts }
  | { readonly prospect: null; readonly reason: MissingReason; readonly yMetric: 'reference-growth'; readonly cuts: ProspectCuts };

/**
 * Strengths, opportunities and risks: high where LQ >= cuts.lq, growing where the industry's growth in the reference > cuts.growth
 * (both in the unit of `referenceGrowth`, a fraction). Standing still is not growing. A missing LQ or growth gives no class and its reason.
 * `borderline` as for every class: a mark of the LQ reaches across its cut.
 */
export function strengthOpportunityRisk(cuts: ProspectCuts, lq: LqWithMarks, referenceGrowth: Measured): ProspectResult {
  const stamp = { yMetric: 'reference-growth', cuts } as const;
  if (lq.value === null) return { prospect: null, reason: lq.reason, ...stamp };
  if (referenceGrowth.value === null) return { prospect: null, reason: referenceGrowth.reason, ...stamp };
  const concentrated = lq.value >= cuts.lq;
  const growing = referenceGrowth.value > cuts.growth;
  const prospect = growing ? (concentrated ? 'strength' : 'opportunity') : concentrated ? 'risk' : 'neither';
  return { prospect, borderline: borderline(lq, lq.value, cuts.lq), ...stamp };
}
