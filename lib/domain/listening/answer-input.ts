import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';
import { QuestionKey } from './question-key';

const value = z.union([z.boolean(), z.number(), z.string().max(20_000), z.array(z.string().max(40)).max(40)]).nullable();

/** One answer as typed, on top of the version that was read (0: nobody had answered). A skipped question has no value. */
export const AnswerInput = z.strictObject({
  question: QuestionKey,
  value,
  skipped: z.boolean(),
  version: z.int().min(0),
}).refine(({ value: given, skipped }) => !skipped || given === null, { error: () => messages.listening.refusals.skippedWithValue, path: ['value'] });
export type AnswerInput = z.output<typeof AnswerInput>;

/** Answers of one interview, in the order they were given. */
export const SaveAnswersInput = z.strictObject({
  id: RecordId,
  /** Who typed them: refused where somebody else is signed in by now. */
  as: RecordId.optional(),
  answers: z.array(AnswerInput).min(1, { error: () => messages.errors.tooFew(1) }).max(200, { error: () => messages.errors.tooMany(200) }),
});
export type SaveAnswersInput = z.output<typeof SaveAnswersInput>;
