import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { density } from '@/lib/domain/indicators/relatedness/density';
import { presence, type Presence } from '@/lib/domain/indicators/relatedness/presence';
import { proximity } from '@/lib/domain/indicators/relatedness/proximity';
import { relatedness } from '@/lib/domain/indicators/relatedness/relatedness';

const FIXTURE: Presence = [[1, 1, 0], [1, 0, 0], [1, 1, 1], [0, 1, 1]].map((row) => row.map((one) => one === 1));
const presences = fc.integer({ min: 1, max: 5 }).chain((industries) =>
  fc.array(fc.array(fc.constantFrom(true, false, null), { minLength: industries, maxLength: industries }), { minLength: 1, maxLength: 8 }));

describe('proximity of industries', () => {
  it('gives the fixture of four regions by three industries', () => {
    const table = proximity(FIXTURE);
    expect([table[0]?.[1], table[0]?.[2], table[1]?.[2]]).toEqual([known(2 / 3), known(1 / 3), known(2 / 3)]);
    expect(table[1]?.[1]).toEqual(missing('not-applicable'));
  });

  it('reads concentration from quotients, and keeps unknown apart from absent', () => {
    expect(presence([[known(1), known(0.99), missing('suppressed')]])).toEqual([[true, false, null]]);
    // The third region does not count for the pair: both 1, u 1 and 2.
    expect(proximity([[true, true], [false, true], [null, true]])[0]?.[1]).toEqual(known(1 / 2));
    expect(proximity([[false, false]])[0]?.[1]).toEqual(missing('no-overlap'));
  });

  it('is symmetric and lies in 0 to 1', () => {
    fc.assert(fc.property(presences, (regions) => {
      const table = proximity(regions);
      for (const [i, row] of table.entries()) {
        for (const [j, figure] of row.entries()) {
          expect(figure).toEqual(table[j]?.[i]);
          if (figure.value === null) continue;
          expect(figure.value).toBeGreaterThanOrEqual(0);
          expect(figure.value).toBeLessThanOrEqual(1);
        }
      }
    }));
  });
});

describe('relatedness density', () => {
  it('gives the fixture, the industry itself excluded', () => {
    const rows = density(FIXTURE, proximity(FIXTURE)).map((row) => row.map(({ value }) => value));
    const near = (value: number) => expect.closeTo(value, 12);
    expect(rows).toEqual([[near(2 / 3), near(1 / 2), near(1)], [near(0), near(1 / 2), near(1 / 3)], [near(1), near(1), near(1)], [near(1), near(1 / 2), near(2 / 3)]]);
  });

  it('is null where nothing is related', () => {
    const alone: Presence = [[true, false], [false, true]];
    expect(density(alone, proximity(alone))).toEqual([[missing('no-overlap'), missing('no-overlap')], [missing('no-overlap'), missing('no-overlap')]]);
  });

  it('lies in 0 to 1', () => {
    fc.assert(fc.property(presences, (regions) => {
      for (const { value } of density(regions, proximity(regions)).flat()) {
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }
    }));
  });
});

describe('relatedness of a whole reference', () => {
  const quotients = FIXTURE.map((row) => row.map((has) => known(has ? 2 : 0)));

  it('is refused under thirty regions, or under the number set', () => {
    expect(relatedness(quotients)).toMatchObject({ regions: 4, leastRegions: 30, source: 'computed' });
    expect(relatedness(quotients).density[0]?.[0]).toEqual(missing('too-few-regions'));
    expect(relatedness(quotients).proximity[0]?.[1]).toEqual(missing('too-few-regions'));
    expect(relatedness(quotients, { leastRegions: 4 }).density[0]?.[1]?.value).toBeCloseTo(1 / 2, 12);
  });

  it('takes a table of proximities computed elsewhere', () => {
    const imported = relatedness(quotients, { imported: proximity(FIXTURE) });
    expect(imported.source).toBe('imported');
    expect(imported.density[0]?.[0]?.value).toBeCloseTo(2 / 3, 12);
  });
});
