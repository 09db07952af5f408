import type { Answer } from './answer';
import { evaluateCondition } from './evaluate-condition';
import type { Question } from './question';
import type { SurveyBody } from './survey-body';

/**
 * The questions that are asked, in order: those without a skip rule, and those whose rule holds for certain on the
 * answers so far. What was answered to a question that is no longer asked decides nothing further on.
 */
export const shownQuestions = ({ blocks }: SurveyBody, answers: Readonly<Record<string, Answer | undefined>>, today: string): Question[] => {
  const counted: Record<string, Answer | undefined> = {};
  return blocks.flatMap(({ questions }) => questions).filter(({ key, showIf }) => {
    const shown = showIf === null || evaluateCondition(showIf, { answers: counted, facts: {}, today }) === true;
    if (shown) counted[key] = answers[key];
    return shown;
  });
};
