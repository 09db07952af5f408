import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';
import { optionalText } from '../shared/optional-text';
import { Condition } from './condition';
import { QuestionKey } from './question-key';
import { QUESTION_TYPES } from './question-type';

const option = z.strictObject({ key: QuestionKey, label: neededText(200) });
const scale = z.strictObject({ least: z.int().min(0).max(1), most: z.int().min(2).max(10), leastLabel: optionalText(80), mostLabel: optionalText(80) });

/** One question. Nobody has to answer: every question can be skipped. `showIf` null: always asked. */
export const Question = z
  .strictObject({
    key: QuestionKey,
    type: z.enum(QUESTION_TYPES, { error: () => messages.errors.notAChoice }),
    text: neededText(500),
    help: optionalText(500),
    unit: optionalText(40),
    options: z.array(option).max(40, { error: () => messages.errors.tooMany(40) }).default([]),
    scale: scale.nullish().transform((given) => given ?? null),
    showIf: Condition.nullish().transform((given) => given ?? null),
  })
  .superRefine(({ type, options, scale: range }, context) => {
    if ((type === 'choice' || type === 'choices') && options.length < 2) {
      context.addIssue({ code: 'custom', path: ['options'], message: messages.errors.tooFew(2) });
    }
    if (type === 'scale' && range === null) context.addIssue({ code: 'custom', path: ['scale'], message: messages.errors.required });
  });
export type Question = z.output<typeof Question>;
