import { z } from 'zod';
import { messages } from '@/lib/messages';

/** What counts for and against visiting an organization next. */
export const VISIT_TERMS = ['jobs', 'red-flags', 'days', 'growth', 'brokerage', 'collision'] as const;
export type VisitTerm = (typeof VISIT_TERMS)[number];
export type VisitWeights = Readonly<Record<VisitTerm, number>>;

/** Each term lies between 0 and 1 before it is weighted; growth may lie below 0. */
export const WEIGHT_BOUNDS = { least: 0, most: 10 } as const;

export const DEFAULT_WEIGHTS: VisitWeights = { jobs: 3, 'red-flags': 3, days: 2, growth: 1, brokerage: 1, collision: 3 };

const weight = z
  .number({ error: () => messages.planning.refusals.weight(WEIGHT_BOUNDS.least, WEIGHT_BOUNDS.most) })
  .min(WEIGHT_BOUNDS.least, { error: () => messages.planning.refusals.weight(WEIGHT_BOUNDS.least, WEIGHT_BOUNDS.most) })
  .max(WEIGHT_BOUNDS.most, { error: () => messages.planning.refusals.weight(WEIGHT_BOUNDS.least, WEIGHT_BOUNDS.most) });

export const VisitWeightsInput = z.strictObject({ jobs: weight, 'red-flags': weight, days: weight, growth: weight, brokerage: weight, collision: weight });
