import { messages } from '@/lib/messages';
import type { AnswerValue } from '../answer';
import type { Condition } from '../condition';
import { evaluateTest, type Evidence } from '../evaluate-test';
import { subjectWords } from './subject-words';

type Question = { text: string; options: Readonly<Record<string, string>> };
export type AskedQuestions = Readonly<Record<string, Question>>;

const said = (value: AnswerValue | null | undefined, options: Readonly<Record<string, string>>): string => {
  const { saidYes, saidNo, saidNothing } = messages.listening.redFlags;
  if (value === null || value === undefined) return saidNothing;
  if (typeof value === 'boolean') return value ? saidYes : saidNo;
  if (Array.isArray(value)) return value.map((key) => options[key] ?? key).join(', ');
  return typeof value === 'string' ? (options[value] ?? value) : String(value);
};

/**
 * Why a condition holds, one line for each of its tests that is true: what was looked at and what was found there. It
 * repeats what was answered, and so carries the level of the answers.
 */
export const whyRaised = ({ tests, groups }: Condition, evidence: Evidence, asked: AskedQuestions): string => {
  const texts = Object.fromEntries(Object.entries(asked).map(([key, { text }]) => [key, text]));
  const held = [...tests, ...groups.flatMap((group) => group.tests)].filter((test) => evaluateTest(test, evidence) === true);
  const lines = held.map(({ of, op }) => {
    const subject = subjectWords(of, texts);
    if (op === 'skipped') return messages.listening.redFlags.because(subject, messages.listening.redFlags.saidSkipped);
    return 'question' in of
      ? messages.listening.redFlags.because(subject, said(evidence.answers[of.question]?.value, asked[of.question]?.options ?? {}))
      : messages.listening.redFlags.because(subject, said(evidence.facts[of.fact], {}));
  });
  return [...new Set(lines)].join('\n').slice(0, 2000);
};
