import { z } from 'zod';
import { messages } from '@/lib/messages';
import { INTRODUCTION_RESULTS } from './introduction-result';
import { listFields, madeBetween } from './list-fields';

/** What the list of introductions is narrowed to; every field may be left out. */
export const IntroductionFilter = z.strictObject({
  state: z.enum(INTRODUCTION_RESULTS, { error: () => messages.errors.notAChoice }).optional(),
  ...listFields,
  ...madeBetween,
});
