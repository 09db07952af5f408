import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';
import { YEARLY_BANDS } from './yearly-band';

/** A need as it was voiced. `source`: the contact and who voiced it there, 'activity:organization'; `naicsCode`: the industry that makes or does it. */
export const NeedInput = z.strictObject({
  source: z.string({ error: () => messages.targeting.refusals.source }).regex(/^[^:]{1,64}:[^:]{1,64}$/, { error: () => messages.targeting.refusals.source }),
  text: neededText(300),
  part: z.string({ error: () => messages.errors.notAChoice }).min(3, { error: () => messages.errors.notAChoice }).max(120),
  regionCode: z.string({ error: () => messages.errors.notAChoice }).min(1, { error: () => messages.errors.notAChoice }).max(140),
  /** What is bought a year; absent or empty: nobody said. */
  yearlyBand: z.union([z.literal('').transform(() => null), z.enum(YEARLY_BANDS)], { error: () => messages.errors.notAChoice }).nullish().transform((given) => given ?? null),
  naicsCode: z.union([z.literal('').transform(() => null), z.string().regex(/^\d{2,6}$/, { error: () => messages.errors.unknownRecord })]).nullish().transform((given) => given ?? null),
});
export type NeedInput = z.output<typeof NeedInput>;
