import { z } from 'zod';

/** The vertical axis: growth over the span and per year (fractions), ΔLQ (points), growth above the reference (percentage points). */
export const GROWTH_METRICS = ['growth', 'cagr', 'lq-change', 'differential'] as const;
export type GrowthMetric = (typeof GROWTH_METRICS)[number];

const label = z.string().trim().min(1).max(60);

/**
 * A named way to class industries into four quadrants. Two schemes that differ only in `yMetric` answer different questions
 * (growing jobs, or advancing concentration), so each class keeps the scheme's id.
 * High = LQ >= cuts.x; growing = metric > cuts.y, in the unit of the metric.
 */
export const ClassScheme = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(120),
  xMetric: z.literal('lq'),
  yMetric: z.enum(GROWTH_METRICS),
  cuts: z.object({ x: z.number().positive().max(100), y: z.number().min(-100).max(100) }),
  labels: z.object({ star: label, emerging: label, mature: label, transforming: label }),
  note: z.string().trim().max(500),
});
export type ClassScheme = z.infer<typeof ClassScheme>;
