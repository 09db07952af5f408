import { describe, expect, it } from 'vitest';
import { operatorsOf, operatorsOfFact } from '@/lib/domain/listening/operators-of';
import { skipRuleWords } from '@/lib/domain/listening/skip-rule-words';
import { ask } from '@/lib/domain/listening/templates/ask';

const questions = [ask.yesNo('hires', 'Do you hire?'), ask.choice('trend', 'Which way?', [['up', 'Better'], ['down', 'Worse']]), ask.number('jobs', 'How many?')];

describe('a skip rule in words', () => {
  it('names the questions, how they are compared, and the answer by its label', () => {
    expect(skipRuleWords({ match: 'all', tests: [{ of: { question: 'hires' }, op: 'is', value: true }], groups: [] }, questions)).toBe('“Do you hire?” is Yes');
    expect(skipRuleWords({
      match: 'any', tests: [{ of: { question: 'jobs' }, op: 'at_least', value: 10 }],
      groups: [{ match: 'all', tests: [{ of: { question: 'trend' }, op: 'is', value: 'down' }, { of: { question: 'hires' }, op: 'answered', value: null }] }],
    }, questions)).toBe('“How many?” is at least 10, or (“Which way?” is Worse, and “Do you hire?” was answered)');
  });
  it('names a question that is gone by its key', () => {
    expect(skipRuleWords({ match: 'all', tests: [{ of: { question: 'gone' }, op: 'skipped', value: null }], groups: [] }, questions)).toBe('“gone” was skipped');
  });
});

describe('what can be asked', () => {
  it('fits the kind of answer and the kind of fact', () => {
    expect(operatorsOf('yes_no')).toEqual(['is', 'is_not', 'answered', 'skipped']);
    expect(operatorsOf('date')).toEqual(['within_months', 'at_least', 'at_most', 'answered', 'skipped']);
    expect(operatorsOfFact('jobs_total')).toEqual(['at_least', 'at_most', 'is', 'answered']);
    expect(operatorsOfFact('status')).toEqual(['is', 'is_not', 'answered']);
  });
});
