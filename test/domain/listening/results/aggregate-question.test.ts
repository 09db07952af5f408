import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '@/lib/domain/listening/answer';
import { aggregateQuestion } from '@/lib/domain/listening/results/aggregate-question';
import { LEAST_RULE } from '@/lib/domain/listening/results/suppression-rule';
import { ask } from '@/lib/domain/listening/templates/ask';

const said = (values: readonly (AnswerValue | null | 'will not say')[]) => new Map<string, Answer>(
  values.map((value, at) => [`f${at}`, value === 'will not say' ? { question: 'q', value: null, skipped: true } : { question: 'q', value, skipped: false }]),
);
const group = (key: string, ...members: number[]) => ({ key, firms: new Set(members.map((at) => `f${at}`)) });
const yesNo = ask.yesNo('q', 'Is it?');
const jobs = ask.number('q', 'How many?');
const ticks = ask.choices('q', 'Which?', [['a', 'A'], ['b', 'B'], ['c', 'C']]);

describe('what firms answered to a question', () => {
  it('is counted and shared over those who answered; skipped and empty are neither yes nor no', () => {
    const result = aggregateQuestion(yesNo, said([true, true, true, false, false, false, null, null, null, 'will not say', 'will not say', 'will not say']), [], LEAST_RULE);
    expect(result).toMatchObject({ answered: 6, skipped: 3, reason: null, cells: [{ key: 'yes', count: 3, share: 0.5 }, { key: 'no', count: 3, share: 0.5 }] });
  });
  it('is not told of two firms, not even how many they are', () => {
    expect(aggregateQuestion(yesNo, said([true, true]), [], LEAST_RULE)).toMatchObject({ answered: null, cells: null, reason: 'too-few-firms' });
  });
  it('tells only how many answered where a bar of one would be solved', () => {
    expect(aggregateQuestion(yesNo, said([true, true, true, true, false]), [], LEAST_RULE)).toMatchObject({ answered: 5, cells: null, reason: 'too-few-firms' });
  });
  it('hides a ticked option that few chose, or that all but a few did', () => {
    const result = aggregateQuestion(ticks, said([['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'c'], ['a'], ['b', 'a'], ['b']]), [], LEAST_RULE);
    expect(result.cells?.map(({ count }) => count)).toEqual([null, null, null]);
    expect(aggregateQuestion(ticks, said([['a'], ['a'], ['a'], ['b'], ['b'], ['b']]), [], LEAST_RULE).cells?.map(({ count }) => count)).toEqual([3, 3, 0]);
  });
  it('gives a mean unless one firm holds more than 80 % of the sum, and a median to two figures from five firms on', () => {
    expect(aggregateQuestion(jobs, said([10, 20, 30]), [], LEAST_RULE).numbers).toEqual({ mean: 20, median: null, reason: null });
    expect(aggregateQuestion(jobs, said([1013, 998, 1024, 987, 1038]), [], LEAST_RULE).numbers).toEqual({ mean: 1012, median: 1000, reason: null });
    expect(aggregateQuestion(jobs, said([81, 10, 9]), [], LEAST_RULE).numbers).toEqual({ mean: null, median: null, reason: 'withheld-dominance' });
    expect(aggregateQuestion(jobs, said([80, 11, 9]), [], LEAST_RULE).numbers?.mean).toBeCloseTo(100 / 3);
    expect(aggregateQuestion(jobs, said([-60, 10, 20]), [], { minimumFirms: 3, dominancePercent: 60 }).numbers?.reason).toBe('withheld-dominance');
  });
  it('tells a group only where what it leaves over passes as well', () => {
    const answers = said([true, true, true, false, false, false, true, true]);
    const result = aggregateQuestion(yesNo, answers, [group('most', 0, 1, 2, 3, 4, 5)], LEAST_RULE);
    expect(result.groups).toEqual([{ key: 'most', answered: null, cells: null, mean: null }]);
  });
  it('tells no two groups whose difference is one firm', () => {
    const answers = said([10, 11, 12, 13, 14, 15, 16, 17, 18]);
    const result = aggregateQuestion(jobs, answers, [group('mining', 0, 1, 2, 3, 4), group('here', 0, 1, 2, 3)], LEAST_RULE);
    expect(result.groups.map(({ mean }) => mean)).toEqual([12, null]);
  });
  it('counts written answers and shows none', () => {
    const result = aggregateQuestion(ask.words('q', 'Why?'), said(['canary one', 'canary two', 'canary three']), [], LEAST_RULE);
    expect(result.answered).toBe(3);
    expect(JSON.stringify(result)).not.toContain('canary');
  });
});

/** Whether `target` is a combination of `rows`: what somebody with pencil and paper can work out. */
const solvable = (rows: readonly number[][], target: readonly number[]): boolean => {
  const rank = (given: readonly (readonly number[])[]) => {
    const left = given.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < target.length; column += 1) {
      const pivot = left.slice(found).findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9);
      if (pivot < 0) continue;
      [left[found], left[found + pivot]] = [left[found + pivot] ?? [], left[found] ?? []];
      const by = left[found] ?? [];
      left.forEach((row, at) => {
        if (at === found) return;
        const times = (row[column] ?? 0) / (by[column] ?? 1);
        row.forEach((value, index) => { row[index] = value - times * (by[index] ?? 0); });
      });
      found += 1;
    }
    return found;
  };
  return rank([...rows, target]) === rank(rows);
};

const FIRMS = 9;
const answersOf = <Value extends AnswerValue>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: FIRMS, maxLength: FIRMS });
const someGroups = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: FIRMS - 1 }), { minLength: 1 }), { maxLength: 5 });
const indicator = (members: readonly number[]) => Array.from({ length: FIRMS }, (_, at) => (members.includes(at) ? 1 : 0));
const everybody = indicator(Array.from({ length: FIRMS }, (_, at) => at));

describe('however the groups lie', () => {
  it('no sum of one or two firms can be worked out from what is printed', () => {
    fc.assert(fc.property(answersOf(fc.integer({ min: 1, max: 99 })), someGroups, (values, groups) => {
      const result = aggregateQuestion(jobs, said(values), groups.map((members, at) => group(`g${at}`, ...members)), LEAST_RULE);
      if (result.numbers?.mean === null) return;
      const rows = [everybody, ...groups.filter((_, at) => result.groups[at]?.mean !== null).map(indicator)];
      for (let a = 0; a < FIRMS; a += 1) for (let b = a; b < FIRMS; b += 1) expect(solvable(rows, indicator([a, b]))).toBe(false);
    }), { numRuns: 150 });
  });
  it('no printed bar, and no difference of two, holds one or two firms', () => {
    fc.assert(fc.property(answersOf(fc.boolean()), someGroups, (values, groups) => {
      const result = aggregateQuestion(yesNo, said(values), groups.map((members, at) => group(`g${at}`, ...members)), LEAST_RULE);
      const shown = groups.filter((_, at) => result.groups[at]?.cells);
      const parts = shown.reduce<number[][]>((before, members) => before.flatMap((part) => [part.filter((at) => members.includes(at)), part.filter((at) => !members.includes(at))]), [[...values.keys()]]);
      for (const part of parts) {
        for (const cell of [true, false]) if (shown.length > 0) expect([1, 2]).not.toContain(part.filter((at) => values[at] === cell).length);
      }
    }), { numRuns: 300 });
  });
  it('a stricter rule never shows what a looser one hides of all firms', () => {
    fc.assert(fc.property(answersOf(fc.constantFrom('a', 'b', 'c')), (values) => {
      const choice = ask.choice('q', 'Which?', [['a', 'A'], ['b', 'B'], ['c', 'C']]);
      const strict = aggregateQuestion(choice, said(values), [], { minimumFirms: 4, dominancePercent: 80 });
      for (const { count } of strict.cells ?? []) if (count !== null) expect(count === 0 || count >= 4).toBe(true);
    }));
  });
});
