import { z } from 'zod';
import { messages } from '@/lib/messages';

const DAY_IN_MINUTES = 24 * 60;
const say = { error: () => messages.planning.refusals.duration };

/** How long a meeting is to last, in whole minutes from 5 up to one day; empty and absent are null. */
export const MeetingMinutes = z.union([z.literal(''), z.coerce.number().int().min(5).max(DAY_IN_MINUTES)], say).nullish().transform((minutes) => minutes || null);
