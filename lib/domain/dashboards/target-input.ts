import { z } from 'zod';
import { messages } from '@/lib/messages';
import { MEASURE_CODES, MEASURES } from './measure';

const MOST = 1_000_000;

/** A target of one measure; null takes it away. A share is a fraction from 0 to 1. `version` is 0 where there was none yet. */
export const DashboardTargetInput = z
  .strictObject({ measure: z.enum(MEASURE_CODES), value: z.number().min(0).max(MOST).nullable(), version: z.int().min(0) })
  .refine(({ measure, value }) => value === null || MEASURES[measure].unit !== 'share' || value <= 1, { path: ['value'], error: () => messages.dashboards.refusals.share });
