import { z } from 'zod';
import { messages } from '@/lib/messages';
import { FACT_KINDS } from './fact-kind';
import { QuestionKey } from './question-key';

/** `within_months`: a day that lies from today to so many months ahead. `answered`: there is a value, whatever it is. */
export const OPERATORS = ['is', 'is_not', 'at_least', 'at_most', 'includes', 'within_months', 'answered', 'skipped'] as const;
export type Operator = (typeof OPERATORS)[number];

const subject = z.union([z.strictObject({ question: QuestionKey }), z.strictObject({ fact: z.enum(FACT_KINDS) })]);
const value = z.union([z.boolean(), z.number(), z.string().max(200)]).nullish().transform((given) => given ?? null);

/** One comparison of an answer or a fact. */
export const RuleTest = z.strictObject({
  of: subject,
  op: z.enum(OPERATORS, { error: () => messages.errors.notAChoice }),
  value,
});
export type RuleTest = z.output<typeof RuleTest>;
