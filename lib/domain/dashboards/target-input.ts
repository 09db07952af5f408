import { z } from 'zod';
import { messages } from '@/lib/messages';
import { MEASURE_CODES, MEASURES } from './measure';

const MOST = 1_000_000;
const PERCENT = 100;

/** A target of one measure, of a share in percent; left out or null takes it away. `version` is 0 where there was none yet. */
export const DashboardTargetInput = z
  .strictObject({ measure: z.enum(MEASURE_CODES), value: z.number({ error: () => messages.dashboards.refusals.number }).min(0).max(MOST).nullable().default(null), version: z.int().min(0) })
  .refine(({ measure, value }) => value === null || MEASURES[measure].unit !== 'share' || value <= PERCENT, { path: ['value'], error: () => messages.dashboards.refusals.share });
