import { z } from 'zod';
import { messages } from '@/lib/messages';
import { HIGHEST_LEVEL } from '../network/collaboration-level';
import { MOST_IN_ROUND } from './round-size';

/** Not a level: whoever does not know says nothing of the other, and null is never 0. */
export const SKIP = 'skip';

const notAChoice = { error: () => messages.errors.notAChoice };
const Level = z.union([z.literal(SKIP), z.coerce.number().int().min(0).max(HIGHEST_LEVEL)], notAChoice);

/** What the holder of a link says of each of the others, by the other's id: a level, or that they do not know. */
export const AnswerInput = z.strictObject({
  token: z.string().max(200),
  levels: z.record(z.string().max(64), Level).refine((levels) => Object.keys(levels).length <= MOST_IN_ROUND),
});
export type AnswerDraft = z.input<typeof AnswerInput>;
