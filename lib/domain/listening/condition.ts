import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RuleTest } from './rule-test';

const group = z.strictObject({
  match: z.enum(['all', 'any'], { error: () => messages.errors.notAChoice }),
  tests: z.array(RuleTest).min(1, { error: () => messages.errors.tooFew(1) }).max(20, { error: () => messages.errors.tooMany(20) }),
});

/** Tests of answers and facts joined by all or any; `groups` crosses them once more: (a and b) or (c and d). */
export const Condition = group.extend({ groups: z.array(group).max(5, { error: () => messages.errors.tooMany(5) }).default([]) });
export type Condition = z.output<typeof Condition>;
