import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '@/lib/domain/listening/answer';
import type { Condition } from '@/lib/domain/listening/condition';
import { evaluateCondition } from '@/lib/domain/listening/evaluate-condition';
import type { Facts } from '@/lib/domain/listening/fact-kind';
import type { RuleTest } from '@/lib/domain/listening/rule-test';

const today = '2026-03-31';
const said = (question: string, value: AnswerValue | null, skipped = false): Record<string, Answer> => ({ [question]: { question, value, skipped } });
const ask = (question: string, op: RuleTest['op'], value: RuleTest['value'] = null): RuleTest => ({ of: { question }, op, value });
const one = (test: RuleTest): Condition => ({ match: 'all', tests: [test], groups: [] });
const judge = (condition: Condition, answers: Record<string, Answer> = {}, facts: Facts = {}) => evaluateCondition(condition, { answers, facts, today });

describe('a test', () => {
  it('is unknown, never false, on a question unasked, empty, blank, without a tick, or skipped', () => {
    const closing = one(ask('q', 'is', true));
    for (const answers of [{}, said('q', null), said('q', '  '), said('q', []), said('q', null, true), said('q', true, true)]) {
      expect(judge(closing, answers)).toBeNull();
    }
    expect(judge(closing, said('q', false))).toBe(false);
    expect(judge(one(ask('q', 'is_not', true)), {})).toBeNull();
  });
  it('knows whether a question was answered and whether it was skipped', () => {
    expect(judge(one(ask('q', 'answered')), said('q', 0))).toBe(true);
    expect(judge(one(ask('q', 'answered')), said('q', null, true))).toBe(false);
    expect(judge(one(ask('q', 'skipped')), said('q', null, true))).toBe(true);
    expect(judge(one(ask('q', 'skipped')), {})).toBe(false);
  });
  it('compares numbers and days by order, and nothing else', () => {
    expect(judge(one(ask('n', 'at_least', 5)), said('n', 5))).toBe(true);
    expect(judge(one(ask('n', 'at_most', 4)), said('n', 5))).toBe(false);
    expect(judge(one(ask('d', 'at_most', '2026-01-01')), said('d', '2025-12-31'))).toBe(true);
    expect(judge(one(ask('t', 'at_least', 5)), said('t', 'many'))).toBeNull();
    expect(judge(one(ask('t', 'is', 5)), said('t', '5'))).toBeNull();
  });
  it('finds an option among those ticked and a word in a text', () => {
    expect(judge(one(ask('c', 'includes', 'sell')), said('c', ['stay', 'sell']))).toBe(true);
    expect(judge(one(ask('c', 'is', 'sell')), said('c', ['stay', 'sell']))).toBe(false);
    expect(judge(one(ask('c', 'is', 'sell')), said('c', ['sell']))).toBe(true);
    expect(judge(one(ask('t', 'includes', 'LEASE')), said('t', 'the lease runs out'))).toBe(true);
  });
  it('takes months by the calendar, from today to the last day included', () => {
    const soon = one(ask('d', 'within_months', 11));
    expect(judge(soon, said('d', '2026-03-31'))).toBe(true);
    expect(judge(soon, said('d', '2027-02-28'))).toBe(true);
    expect(judge(soon, said('d', '2027-03-01'))).toBe(false);
    expect(judge(soon, said('d', '2026-03-30'))).toBe(false);
  });
  it('reads a fact, and a fact nobody knows is unknown', () => {
    const shrinking = one({ of: { fact: 'jobs_change' }, op: 'at_most', value: -10 });
    expect(judge(shrinking, {}, { jobs_change: -12 })).toBe(true);
    expect(judge(shrinking, {}, { jobs_change: 0 })).toBe(false);
    expect(judge(shrinking, {}, { jobs_change: null })).toBeNull();
    expect(judge(shrinking)).toBeNull();
  });
});

describe('a condition', () => {
  const yes = ask('yes', 'is', true);
  const no = ask('no', 'is', true);
  const open = ask('open', 'is', true);
  const answers = { ...said('yes', true), ...said('no', false) };
  const table: [Condition['match'], RuleTest[], boolean | null][] = [
    ['all', [yes, yes], true], ['all', [yes, open], null], ['all', [no, open], false],
    ['any', [no, no], false], ['any', [no, open], null], ['any', [yes, open], true],
  ];
  it.each(table)('joins by %s as Kleene does', (match, tests, expected) => {
    expect(judge({ match, tests, groups: [] }, answers)).toBe(expected);
  });
  it('crosses its groups under its own word', () => {
    const crossed = (match: 'all' | 'any'): Condition => ({ match, tests: [no], groups: [{ match: 'all', tests: [yes, yes] }, { match: 'any', tests: [no, open] }] });
    expect(judge(crossed('any'), answers)).toBe(true);
    expect(judge(crossed('all'), answers)).toBe(false);
  });

  it('never changes its mind, once known, when an open answer comes in', () => {
    const keys = ['a', 'b', 'c'];
    const test = fc.record({ of: fc.record({ question: fc.constantFrom(...keys) }), op: fc.constantFrom('is' as const, 'is_not' as const), value: fc.boolean() });
    const group = fc.record({ match: fc.constantFrom('all' as const, 'any' as const), tests: fc.array(test, { minLength: 1, maxLength: 4 }) });
    const condition = fc.record({ match: group.map((g) => g.match), tests: fc.array(test, { minLength: 1, maxLength: 3 }), groups: fc.array(group, { maxLength: 3 }) });
    fc.assert(fc.property(condition, fc.array(fc.constantFrom(true, false, null), { minLength: 3, maxLength: 3 }), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (given, first, later) => {
      const at = (values: (boolean | null)[]) => Object.assign({}, ...keys.map((key, i) => said(key, values[i] ?? null))) as Record<string, Answer>;
      const before = judge(given, at(first));
      const after = judge(given, at(first.map((value, i) => value ?? later[i] ?? false)));
      expect(after).not.toBeNull();
      if (before !== null) expect(after).toBe(before);
    }));
  });
});
