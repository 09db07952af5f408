import { z } from 'zod';
import { messages } from '@/lib/messages';

/** `hours` run day and night; `business_hours` and `business_days` rest on weekends and on the holidays of British Columbia. */
export const CLOCK_UNITS = ['hours', 'business_hours', 'business_days'] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

/** How long a red flag may stay open before it is late. */
export const Clock = z.strictObject({
  amount: z.int().min(1, { error: () => messages.errors.notAChoice }).max(1000),
  unit: z.enum(CLOCK_UNITS, { error: () => messages.errors.notAChoice }),
});
export type Clock = z.output<typeof Clock>;
