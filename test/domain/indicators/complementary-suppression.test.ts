import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complementarySuppression } from '@/lib/domain/indicators/complementary-suppression';
import type { NestedRegion } from '@/lib/domain/indicators/region-partition';
import type { FigureCell, FigureLine } from '@/lib/domain/indicators/figure-cell';
import { FigureStore } from '@/lib/domain/indicators/figure-store';

type Printed = number | 'x' | 'z';
const line = (code: string, parentCode: string | null, level: FigureLine['level'] = 'leaf'): FigureLine => ({ code, parentCode, level, title: code, naics: [] });
const cell = (regionCode: string, lineCode: string, printed: Printed): FigureCell => ({
  regionCode, lineCode, year: 2013,
  value: typeof printed === 'number' ? printed : 0,
  status: printed === 'x' ? 'suppressed' : printed === 'z' ? 'below-release-limit' : 'final',
});
const key = (region: string, lineCode: string) => `${region} ${lineCode}`;
/** What is withheld, by region and line. */
const withheldOf = (cells: readonly FigureCell[], lines: readonly FigureLine[], nested: ReadonlyMap<string, NestedRegion>) => {
  const store = FigureStore.of(cells);
  const withheld = complementarySuppression(store, lines, nested);
  return new Set(cells.filter(({ regionCode, lineCode, year }) => withheld.has(store.position(regionCode, lineCode, year))).map((one) => key(one.regionCode, one.lineCode)));
};

const TOTAL = line('T', null, 'total');
const regions = new Map<string, NestedRegion>([
  ['P', { parentCode: null, members: ['a', 'b', 'c'] }],
  ...['a', 'b', 'c'].map((code): [string, NestedRegion] => [code, { parentCode: 'P', members: [] }]),
]);
const oneRegion = (total: Printed, ...parts: Printed[]) => {
  const lines = [TOTAL, ...parts.map((_, i) => line(String(i), 'T'))];
  const cells = [cell('a', 'T', total), ...parts.map((printed, i) => cell('a', String(i), printed))];
  return withheldOf(cells, lines, regions);
};

describe('industries printed beside their total', () => {
  it('lose the smallest known one when subtraction would give a suppressed one away', () => {
    expect([...oneRegion(100, 50, 'x', 30)]).toEqual([key('a', '2')]);
  });

  it('stay as they are when nothing can be solved', () => {
    for (const parts of [[50, 20, 30], [50, 'x', 'x'], [50, 'x', 'z'], [50, 'z', 30]] as Printed[][]) expect(oneRegion(100, ...parts).size).toBe(0);
    expect(oneRegion('x', 50, 'x', 30).size).toBe(0);
  });

  it('lose a part when the suppressed cell is the total itself', () => {
    expect([...oneRegion('x', 50, 20, 30)]).toEqual([key('a', '1')]);
  });

  it('protect a group that had to be withheld from being summed out of its own parts', () => {
    const lines = [TOTAL, line('G', 'T', 'group'), line('H', 'T'), line('g1', 'G'), line('g2', 'G')];
    const cells = [cell('a', 'T', 100), cell('a', 'G', 20), cell('a', 'H', 'x'), cell('a', 'g1', 5), cell('a', 'g2', 15)];
    expect(withheldOf(cells, lines, regions)).toEqual(new Set([key('a', 'G'), key('a', 'g1')]));
  });
});

describe('industries that are only some of their total', () => {
  const lines = [TOTAL, line('0', 'T'), line('1', 'T')];
  const known = (...printed: Printed[]) => ['T', '0', '1'].map((code, at) => cell('P', code, printed[at] ?? 0));
  const gap = ['T', '0', '1'].map((code, at) => cell('a', code, ([100, 'x', 30] as const)[at] ?? 0));

  it('stay as they are where another region shows that they leave much out: nothing can be solved', () => {
    expect(withheldOf([...known(1000, 300, 200), ...gap], lines, regions).size).toBe(0);
  });

  it('are protected where they add up, but for rounding', () => {
    expect([...withheldOf([...known(1000, 595, 400), ...gap], lines, regions)]).toEqual([key('a', '1')]);
  });
});

describe('regions printed beside the region that holds them all', () => {
  const across = (whole: Printed, ...parts: Printed[]) => withheldOf(
    [cell('P', 'm', whole), ...parts.map((printed, i) => cell(['a', 'b', 'c'][i] ?? '', 'm', printed))], [line('m', null)], regions);

  it('lose the smallest known one when one region is suppressed', () => {
    expect([...across(100, 'x', 60, 10)]).toEqual([key('c', 'm')]);
  });

  it('stay as they are when a region of the whole is not published at all', () => {
    expect(across(100, 'x', 60).size).toBe(0);
  });
});

describe('any table', () => {
  it('never leaves exactly one suppressed or withheld gap in a sum of industries or of regions', () => {
    const lines = [TOTAL, line('G', 'T', 'group'), line('H', 'T'), line('g1', 'G'), line('g2', 'G'), line('g3', 'G')];
    const codes = ['P', 'a', 'b', 'c'];
    const counts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 12, maxLength: 12 });
    const marks = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom<'x' | 'z'>('x', 'z') }), { minLength: 24, maxLength: 24 });
    fc.assert(fc.property(counts, marks, (given, marked) => {
      const base = [0, 1, 2].map((r) => {
        const [H = 0, g1 = 0, g2 = 0, g3 = 0] = given.slice(r * 4, r * 4 + 4);
        return [H + g1 + g2 + g3, g1 + g2 + g3, H, g1, g2, g3];
      });
      const rows = [lines.map((_, l) => base.reduce((sum, row) => sum + (row[l] ?? 0), 0)), ...base];
      const cells = codes.flatMap((region, r) => lines.map(({ code }, l) => cell(region, code, marked[r * lines.length + l] ?? rows[r]?.[l] ?? 0)));
      const withheld = withheldOf(cells, lines, regions);
      const status = new Map(cells.map((one) => [key(one.regionCode, one.lineCode), one.status]));
      const isGap = (k: string) => withheld.has(k) || status.get(k) !== 'final';
      const sums = [
        ...codes.flatMap((r) => [['T', 'G', 'H'], ['G', 'g1', 'g2', 'g3']].map((sum) => sum.map((l) => key(r, l)))),
        ...lines.map(({ code }) => codes.map((r) => key(r, code))),
      ];
      for (const sum of sums) {
        const gaps = sum.filter(isGap);
        expect(gaps.length === 1 && status.get(gaps[0] ?? '') !== 'below-release-limit').toBe(false);
      }
    }));
  });
});
