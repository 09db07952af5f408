import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/domain/listening/answer';
import { aggregateQuestion } from '@/lib/domain/listening/results/aggregate-question';
import { countedBeside, passesBeside } from '@/lib/domain/listening/results/beside-the-known';
import { LEAST_RULE } from '@/lib/domain/listening/results/suppression-rule';
import { wholeBatches } from '@/lib/domain/listening/results/whole-batches';
import { whoKnows, type Heard } from '@/lib/domain/listening/results/who-knows';
import { ask } from '@/lib/domain/listening/templates/ask';

const jobs = ask.number('q', 'How many?');
const LEAST = LEAST_RULE.minimumFirms;
const heard = (...circles: (string | null)[]): Heard[] => circles.map((names, at) => ({ firm: `f${at}`, readers: names === null ? null : names.split('') }));
const setOf = (...firms: number[]) => new Set(firms.map((at) => `f${at}`));

describe('who knows what firms said', () => {
  it('is everybody of the open ones, and each reader of those and of what names them; who knows all is left out', () => {
    expect(whoKnows(heard(null, 'a', 'ab', 'b'))).toEqual([setOf(0), setOf(0, 1, 2), setOf(0, 2, 3)]);
    expect(whoKnows(heard('a', 'ab'))).toEqual([new Set(), setOf(1)]);
    expect(whoKnows(heard(null, null))).toEqual([]);
  });
});

describe('the firms counted', () => {
  it('are whole batches of each circle of readers, in the order they were heard', () => {
    expect(wholeBatches(heard(null, 'ab', null, 'ba', null, null, 'ab', 'a'), 3).map(({ firm }) => firm)).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'f6']);
  });
  it('leave nobody alone with one or two firms they do not know', () => {
    expect(countedBeside(['f0', 'f1', 'f2', 'f3'], [setOf(0, 1, 2)], 3)).toEqual(['f0', 'f1', 'f2']);
    expect(countedBeside(['f0', 'f1', 'f2', 'f3', 'f4', 'f5'], [setOf(0, 1, 2)], 3)).toHaveLength(6);
    expect(countedBeside(['f0', 'f1', 'f2'], [new Set()], 3)).toHaveLength(3);
  });
  it('are judged by all that the known leaves over, unless that is nothing', () => {
    expect(passesBeside(['f0', 'f1', 'f2'], [setOf(0, 1, 2)], () => false)).toBe(true);
    expect(passesBeside(['f0', 'f1', 'f2', 'f3'], [setOf(0, 1, 2), setOf(3)], (left) => left.length > 1)).toBe(false);
  });
});

type Person = 'a' | 'b' | 'manager';
const FIRMS = 12;
const circle = fc.constantFrom<string | null>(null, 'a', 'b', 'ab');
const many = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: FIRMS, maxLength: FIRMS });
const someGroups = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: FIRMS - 1 }), { minLength: 1 }), { maxLength: 3 });
const mayRead = ({ readers }: Heard, who: Person) => who === 'manager' || readers === null || readers.includes(who);

/** The sets of firms of which one reader is told a mean: all, and every group. */
const toldTo = (who: Person, all: readonly Heard[], values: readonly (number | null)[], groups: readonly (readonly number[])[]): (readonly string[])[] => {
  const counted = wholeBatches(all.filter((one) => mayRead(one, who)), LEAST);
  const answers = new Map(counted.map(({ firm }): [string, Answer] => [firm, { question: 'q', value: values[Number(firm.slice(1))] ?? null, skipped: false }]));
  const known = whoKnows(counted);
  const result = aggregateQuestion(jobs, answers, groups.map((members, at) => ({ key: `g${at}`, firms: setOf(...members) })), LEAST_RULE, known);
  const given = countedBeside([...answers].flatMap(([firm, { value }]) => (value === null ? [] : [firm])), known, LEAST);
  expect(result.answered ?? 0).toBe(given.length < LEAST ? 0 : given.length);
  return [
    ...(result.numbers?.mean === null || !result.numbers ? [] : [given]),
    ...result.groups.flatMap(({ mean }, at) => (mean === null ? [] : [given.filter((firm) => groups[at]?.includes(Number(firm.slice(1))))])),
  ];
};
const without = (of: readonly string[], those: readonly string[]) => of.filter((firm) => !those.includes(firm));

describe('whoever holds two published figures of one question', () => {
  it('finds no fewer than three firms between them, within a page and across the pages of any two readers', () => {
    fc.assert(fc.property(many(circle), many(fc.integer({ min: 40, max: 60 })), someGroups, (circles, values, groups) => {
      const all = heard(...circles);
      const pages = (['a', 'b', 'manager'] as const).map((who) => toldTo(who, all, values, groups));
      for (const told of pages) for (const one of told) for (const other of told) expect([1, 2]).not.toContain(without(one, other).length);
      const wholes = pages.flatMap(([first]) => (first ? [first] : []));
      for (const one of wholes) for (const other of wholes) expect([1, 2]).not.toContain(without(one, other).length);
    }), { numRuns: 400 });
  });
  it('and knows the answers of some firms finds no fewer than three others in any figure', () => {
    fc.assert(fc.property(many(circle), many(fc.option(fc.integer({ min: 40, max: 60 }))), someGroups, (circles, values, groups) => {
      const all = heard(...circles);
      for (const figure of toldTo('manager', all, values, groups)) {
        for (const who of ['a', 'b'] as const) expect([1, 2]).not.toContain(figure.filter((firm) => !all.some((one) => one.firm === firm && mayRead(one, who))).length);
      }
    }), { numRuns: 400 });
  });
});
