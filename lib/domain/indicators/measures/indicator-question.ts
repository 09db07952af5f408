import { z } from 'zod';
import { messages } from '@/lib/messages';
import { DENOMINATORS, SUPPRESSED_RULES } from '../shift-share/settle-rows';
import { GAP_RULES } from '../suppressed/gap-rule';
import { SHIFT_SHARE_METHODS, type ShiftShareMethod } from '../shift-share/shift-share-table';

const name = z.string().trim().min(1).max(300);
const year = z.coerce.number().int().min(1800).max(2200).optional();
const once = <Value extends string>(values: readonly Value[], fallback: NoInfer<Value>) => z.enum(values as [Value, ...Value[]]).default(fallback);

/**
 * What an analyst asks of one table: regions and industries by code or name, base and end year, method. What is left out is
 * chosen and named in the answer: the newest vintage, the table's own measure, every region but the reference, every industry,
 * the last year as end, the first as base where the table is a time series.
 */
export const IndicatorQuestion = z
  .object({
    dataset: name,
    vintage: name.optional(),
    measure: name.optional(),
    reference: name,
    region: z.union([name.transform((one) => [one]), z.array(name).max(2000)]).optional(),
    industries: z.union([name.transform((one) => [one]), z.array(name).max(2000)]).default(['all']),
    base: year,
    end: year,
    method: once<ShiftShareMethod>(SHIFT_SHARE_METHODS, 'dunn'),
    suppressed: once(SUPPRESSED_RULES, 'drop'),
    denominator: once(DENOMINATORS, 'published'),
    /** What stands beside figures that are not published; every null keeps its reason. */
    gaps: once(GAP_RULES, 'leave'),
  })
  .refine(({ base, end }) => base === undefined || end === undefined || base < end, { path: ['base'], error: messages.indicators.refused.baseAfterEnd });
export type IndicatorQuestion = z.infer<typeof IndicatorQuestion>;
