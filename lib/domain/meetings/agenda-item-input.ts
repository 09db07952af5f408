import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';

const MOST_MINUTES = 480;
const say = { error: () => messages.meetings.refusals.itemMinutes(MOST_MINUTES) };

/** One item of an agenda, in the order they are given; `minutes` planned, null where nobody said. */
export const AgendaItemInput = z.strictObject({
  title: neededText(200),
  minutes: z.union([z.literal(''), z.coerce.number().int().min(1).max(MOST_MINUTES)], say).nullish().transform((minutes) => minutes || null),
});
export type AgendaItemInput = z.output<typeof AgendaItemInput>;
