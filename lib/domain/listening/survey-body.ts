import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';
import { optionalText } from '../shared/optional-text';
import { Question } from './question';
import { QuestionKey } from './question-key';

const block = z.strictObject({
  key: QuestionKey,
  title: neededText(120),
  about: optionalText(1000),
  questions: z.array(Question).max(100, { error: () => messages.errors.tooMany(100) }),
});

/** What one version of a survey asks, in order. A question is named once; a skip rule looks only at questions before it. */
export const SurveyBody = z
  .strictObject({ blocks: z.array(block).min(1, { error: () => messages.errors.tooFew(1) }).max(30, { error: () => messages.errors.tooMany(30) }) })
  .superRefine(({ blocks }, context) => {
    const asked = new Set<string>();
    blocks.forEach(({ key }, b) => {
      if (blocks.findIndex((other) => other.key === key) < b) {
        context.addIssue({ code: 'custom', path: ['blocks', b, 'key'], message: messages.listening.refusals.blockTwice });
      }
    });
    blocks.forEach(({ questions }, b) => questions.forEach(({ key, showIf }, q) => {
      const path = ['blocks', b, 'questions', q];
      const tests = showIf ? [...showIf.tests, ...showIf.groups.flatMap((group) => group.tests)] : [];
      if (tests.some(({ of }) => !('question' in of))) {
        context.addIssue({ code: 'custom', path: [...path, 'showIf'], message: messages.listening.refusals.looksAtFacts });
      }
      if (tests.some(({ of }) => 'question' in of && !asked.has(of.question))) {
        context.addIssue({ code: 'custom', path: [...path, 'showIf'], message: messages.listening.refusals.looksAhead });
      }
      if (asked.has(key)) context.addIssue({ code: 'custom', path: [...path, 'key'], message: messages.listening.refusals.askedTwice });
      asked.add(key);
    }));
  });
export type SurveyBody = z.output<typeof SurveyBody>;
export type SurveyBlock = SurveyBody['blocks'][number];
