import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '@/lib/domain/listening/answer';
import { interviewProgress } from '@/lib/domain/listening/interview-progress';
import { REFERENCE_RULES } from '@/lib/domain/listening/red-flags/reference-rules';
import { shownQuestions } from '@/lib/domain/listening/shown-questions';
import { SurveyBody } from '@/lib/domain/listening/survey-body';
import { STANDARD_SURVEY } from '@/lib/domain/listening/templates/standard-survey';

const { body } = STANDARD_SURVEY;
const asked = body.blocks.flatMap(({ questions }) => questions);
const answers = (given: Record<string, AnswerValue>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(given).map(([question, value]) => [question, { question, value, skipped: false }]));
const keysShown = (given: Record<string, AnswerValue>) => shownQuestions(body, answers(given), '2026-11-01').map(({ key }) => key);

describe('the standard survey', () => {
  it('keeps every rule of a survey', () => {
    expect(SurveyBody.parse(body)).toEqual(body);
  });
  it('asks every question the shipped red flags look at', () => {
    const keys = new Set(asked.map(({ key }) => key));
    const looked = REFERENCE_RULES.flatMap(({ condition }) => [...condition.tests, ...condition.groups.flatMap(({ tests }) => tests)])
      .flatMap(({ of }) => ('question' in of ? of.question : []));
    expect(looked.filter((key) => !keys.has(key))).toEqual([]);
  });
  it('asks about a lease only of those who lease, and of nobody who has not said', () => {
    expect(keysShown({})).not.toContain('lease_ends_on');
    expect(keysShown({ premises: 'owned' })).not.toContain('lease_ends_on');
    expect(keysShown({ premises: 'leased' })).toContain('lease_ends_on');
  });
  it('counts no answer to a question that is no longer asked', () => {
    const given = answers({ premises: 'owned', lease_ends_on: '2027-01-31', year_started: 1998 });
    const shown = shownQuestions(body, { ...given, jobs_here: { question: 'jobs_here', value: null, skipped: true } }, '2026-11-01');
    expect(interviewProgress(shown, { ...given, jobs_here: { question: 'jobs_here', value: null, skipped: true } }))
      .toEqual({ asked: shown.length, answered: 2, skipped: 1, empty: shown.length - 3 });
  });
});

describe('a chain of skip rules', () => {
  it('ends where its first question is no longer asked', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((key) => ({ key, type: 'yes_no' as const, text: key, help: null, unit: null, options: [], scale: null, showIf: null }));
    const chain = (question: string) => ({ match: 'all' as const, tests: [{ of: { question }, op: 'is' as const, value: true }], groups: [] });
    const survey = SurveyBody.parse({ blocks: [{ key: 'x', title: 'X', about: null, questions: [first, { ...second, showIf: chain('a') }, { ...third, showIf: chain('b') }] }] });
    expect(shownQuestions(survey, answers({ a: true, b: true }), '2026-11-01').map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(shownQuestions(survey, answers({ a: false, b: true }), '2026-11-01').map(({ key }) => key)).toEqual(['a']);
  });
});
