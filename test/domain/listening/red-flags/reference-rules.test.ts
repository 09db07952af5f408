import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '@/lib/domain/listening/answer';
import { evaluateCondition } from '@/lib/domain/listening/evaluate-condition';
import type { Facts } from '@/lib/domain/listening/fact-kind';
import { REFERENCE_RULES } from '@/lib/domain/listening/red-flags/reference-rules';
import { RuleTerms } from '@/lib/domain/listening/red-flags/rule-draft';
import { SURVEY_TEMPLATES } from '@/lib/domain/listening/templates/survey-templates';
import { whyRaised } from '@/lib/domain/listening/red-flags/why-raised';

const ruleOf = (code: string) => {
  const rule = REFERENCE_RULES.find((one) => one.code === code);
  if (!rule) throw new Error(code);
  return rule;
};
const evidence = (given: Record<string, AnswerValue | null>, facts: Facts = {}) => ({
  today: '2026-11-23', facts,
  answers: Object.fromEntries(Object.entries(given).map(([question, value]): [string, Answer] => [question, { question, value, skipped: false }])),
});
const holds = (code: string, given: Record<string, AnswerValue | null>, facts: Facts = {}) => evaluateCondition(ruleOf(code).condition, evidence(given, facts));

describe('the reference rules', () => {
  it('are rules the editor would accept, each with a code of its own', () => {
    for (const { code: _code, ...terms } of REFERENCE_RULES) expect(RuleTerms.parse(terms)).toEqual(terms);
    expect(new Set(REFERENCE_RULES.map(({ code }) => code)).size).toBe(REFERENCE_RULES.length);
  });

  it('raise a flag for a lease that ends within a year and for none that ends later', () => {
    expect(holds('lease_ends', { lease_ends_on: '2027-11-23' })).toBe(true);
    expect(holds('lease_ends', { lease_ends_on: '2027-11-24' })).toBe(false);
    expect(holds('lease_ends', { lease_ends_on: null })).toBeNull();
  });

  it('cross two answers: growth alone, or a lack of workers alone, is no flag', () => {
    expect(holds('grows_without_workers', { plans_to_expand: true, hiring_difficulty: 4 })).toBe(true);
    expect(holds('grows_without_workers', { plans_to_expand: true, hiring_difficulty: 3 })).not.toBe(true);
    expect(holds('grows_without_workers', { plans_to_expand: false, hiring_difficulty: 5 })).toBe(false);
  });

  it('cross what is known of the firm with what is known of its trade', () => {
    expect(holds('shrinks_with_its_trade', {}, { jobs_change: -4, subcluster_growth: -0.02 })).toBe(true);
    expect(holds('shrinks_with_its_trade', {}, { jobs_change: -4, subcluster_growth: 0.02 })).toBe(false);
    expect(holds('shrinks_with_its_trade', {}, { jobs_change: -4, subcluster_growth: null })).toBeNull();
  });

  it('say why in the words of the question and of what was answered', () => {
    const asked = { lease_ends_on: { text: 'When does your lease end?', options: {} } };
    expect(whyRaised(ruleOf('lease_ends').condition, evidence({ lease_ends_on: '2027-03-01' }), asked)).toBe('When does your lease end?: 2027-03-01');
  });
});

describe('the questions the reference rules look at', () => {
  it('are asked by the survey templates, in the kind the rules compare', () => {
    const asked = new Map(SURVEY_TEMPLATES.flatMap(({ questions }) => questions.map(({ key, type }) => [key, type])));
    const tests = REFERENCE_RULES.flatMap(({ condition }) => [...condition.tests, ...condition.groups.flatMap((group) => group.tests)]);
    const keys = tests.flatMap(({ of }) => ('question' in of ? [of.question] : []));
    expect(keys.filter((key) => !asked.has(key))).toEqual([]);
    expect([asked.get('lease_ends_on'), asked.get('may_relocate'), asked.get('jobs_change_expected'), asked.get('plans_to_close')]).toEqual(['date', 'scale', 'number', 'yes_no']);
  });
});
