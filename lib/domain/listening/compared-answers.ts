import type { Answer } from './answer';
import { answerText } from './answer-text';
import { givenValue } from './given-value';
import type { Question } from './question';
import { shownQuestions } from './shown-questions';
import type { SurveyBody } from './survey-body';

type Held = { heldOn: string; body: SurveyBody; answers: readonly Answer[] };

/** What one question was answered in each interview, in words (null: it was not asked), and whether it differs from the last answer before. */
export type ComparedQuestion = { key: string; text: string; said: readonly { text: string | null; changed: boolean; given: boolean }[]; changed: boolean };
export type ComparedBlock = { key: string; title: string; questions: readonly ComparedQuestion[] };

/**
 * The answers of one firm side by side, interviews oldest first, questions in the order of the latest survey that asks them.
 * A change is counted between two given answers: what was skipped, empty or not asked in between is no change.
 */
export const comparedAnswers = (interviews: readonly Held[]): ComparedBlock[] => {
  const heard = interviews.map(({ heldOn, body, answers }) => {
    const byKey = Object.fromEntries(answers.map((answer) => [answer.question, answer]));
    return { byKey, asked: new Map(shownQuestions(body, byKey, heldOn).map((question) => [question.key, question])) };
  });
  const rowOf = ({ key, text }: Question): ComparedQuestion => {
    let last: string | null = null;
    const said = heard.map(({ byKey, asked }) => {
      const question = asked.get(key);
      if (!question) return { text: null, changed: false, given: false };
      const value = givenValue(byKey[key]);
      const now = value === null ? null : JSON.stringify(value);
      const changed = now !== null && last !== null && now !== last;
      last = now ?? last;
      return { text: answerText(question, byKey[key]), changed, given: now !== null };
    });
    return { key, text, said, changed: said.some((one) => one.changed) };
  };
  const seen = new Set<string>();
  const blocks = new Map<string, ComparedBlock & { questions: ComparedQuestion[] }>();
  for (const { body } of [...interviews].reverse()) {
    for (const { key, title, questions } of body.blocks) {
      const block = blocks.get(key) ?? { key, title, questions: [] };
      blocks.set(key, block);
      for (const question of questions) {
        if (seen.has(question.key) || !heard.some(({ asked }) => asked.has(question.key))) continue;
        seen.add(question.key);
        block.questions.push(rowOf(question));
      }
    }
  }
  return [...blocks.values()].filter(({ questions }) => questions.length > 0);
};
