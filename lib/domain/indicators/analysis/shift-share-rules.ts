import { z } from 'zod';
import { DENOMINATORS, SUPPRESSED_RULES } from '../shift-share/settle-rows';
import { SHIFT_SHARE_METHODS, type ShiftShareMethod } from '../shift-share/shift-share-table';

/** What a reader chooses about a shift-share; all three are named in the answer. */
export const ShiftShareRules = z.object({
  method: z.enum(SHIFT_SHARE_METHODS as [ShiftShareMethod, ...ShiftShareMethod[]]).default('dunn'),
  suppressed: z.enum(SUPPRESSED_RULES).default('drop'),
  denominator: z.enum(DENOMINATORS).default('published'),
});
export type ShiftShareRules = z.infer<typeof ShiftShareRules>;
