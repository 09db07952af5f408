import { z } from 'zod';
import { messages } from '@/lib/messages';
import { isoDayParts } from '@/lib/messages/format/iso-day-parts';

/** Where a page of contacts ends: '2026-11-19_<id>'. The next page starts just before it. */
export const TimelineCursor = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_[\w-]{1,64}$/, { error: () => messages.outreach.refusals.cursor })
  .transform((text) => ({ occurredOn: text.slice(0, 10), id: text.slice(11) }))
  .refine(({ occurredOn }) => isoDayParts(occurredOn) !== null, { error: () => messages.outreach.refusals.cursor });
export type TimelineCursor = z.output<typeof TimelineCursor>;
