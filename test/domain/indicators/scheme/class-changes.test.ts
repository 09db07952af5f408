import { describe, expect, it } from 'vitest';
import type { ClassResult } from '@/lib/domain/indicators/classify';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import type { LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { missing } from '@/lib/domain/indicators/measured';
import { classChanges } from '@/lib/domain/indicators/scheme/class-changes';
import { classMove } from '@/lib/domain/indicators/scheme/class-move';
import { shownClass } from '@/lib/domain/indicators/scheme/shown-class';

const stamp = { schemeId: 's', yMetric: 'cagr' } as const;
const star: ClassResult = { label: 'Star', quadrant: 'star', borderline: false, ...stamp };
const none: ClassResult = { label: null, reason: 'suppressed', ...stamp };

describe('what becomes of a class', () => {
  it.each([
    ['stays', star, { ...star }, null],
    ['stays missing, whatever the reason', none, { ...none, reason: 'no-time-series' as const }, null],
    ['moves to another quadrant', star, { ...star, label: 'Emerging', quadrant: 'emerging' as const }, 'moved'],
    ['is lost', star, none, 'moved'],
    ['is gained', none, star, 'moved'],
    ['gets another name', star, { ...star, label: 'Performing' }, 'renamed'],
    ['is less sure', star, { ...star, borderline: true }, 'surer'],
  ] as const)('%s', (_name, before, after, move) => {
    expect(classMove(before, after)).toBe(move);
  });
});

const marks = { lo: null, hi: null, plusOne: null, minusOne: null, rounding: missing('no-reference') };
const lq = (value: number) => ({ value, ...marks }) as unknown as LqWithMarks;
const grew = (cagr: number) => ({ baseYear: 2002, endYear: 2013, growth: { value: 0.5 }, cagr: { value: cagr }, differential: { value: 1 }, 'lq-change': { value: 0 } });

const steady = { reading: { lq: lq(2), growth: grew(0.01), older: null } };
const near = { reading: { lq: lq(1.22), growth: grew(0.01), older: null } };
const onlyOlder = { reading: { lq: lq(0.5), growth: null, older: { lq: lq(1.22), growth: grew(-0.01), year: 2013, sourceId: 'old' } } } as unknown as typeof near;
const never = { reading: { lq: lq(3), growth: null, older: null } };

const stricter = { ...DEFAULT_CLASS_SCHEME, cuts: { x: 1.25, y: 0 } };

describe('classes under two versions', () => {
  it('change where a reading falls on the other side of a cut, in the chosen table or its older pair', () => {
    const { changes, classed } = classChanges(DEFAULT_CLASS_SCHEME, stricter, [steady, near, onlyOlder, never]);
    expect(classed).toBe(3);
    expect(changes.map(({ item, kind, before, after }) => [item, kind, before.result.label, after.result.label])).toEqual([
      [near, 'moved', 'Star', 'Emerging'], [onlyOlder, 'moved', 'Mature', 'Transforming'],
    ]);
  });

  it('come with the growth of the pair they are made of', () => {
    expect(shownClass(DEFAULT_CLASS_SCHEME, onlyOlder.reading).growth?.cagr).toEqual({ value: -0.01 });
    expect(shownClass(DEFAULT_CLASS_SCHEME, never.reading)).toMatchObject({ result: { label: null, reason: 'no-time-series' }, growth: null });
  });
});
