import { z } from 'zod';
import { query } from '../../define';
import { knownQuestions } from './known-questions';

/** The questions a rule may look at, by key, for writing a new one. */
export const readRuleQuestions = query({
  name: 'listening.red-flag-rule-questions',
  permission: 'listening.define',
  input: z.strictObject({}),
  run: async ({ db }) => ({ questions: await knownQuestions(db) }),
});
