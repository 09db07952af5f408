import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cagr } from '@/lib/domain/indicators/cagr';
import { known, missing } from '@/lib/domain/indicators/measured';
import { spanOf } from './fixture-series';

const rate = (years: number, base: number, end: number) =>
  cagr(spanOf(2000, 2000 + years), { base: known(base), end: known(end) });

describe('compound annual growth rate', () => {
  it('of mining in the Northeast 2002 to 2013 and in Cariboo 2008 to 2013', () => {
    expect(rate(11, 2.8, 3.1).value).toBeCloseTo(0.009296, 6);
    expect(rate(5, 1.5, 3.5).value).toBeCloseTo(0.184664, 6);
  });

  it('is -100 per cent for an industry that is gone, null for a new one and for none', () => {
    expect(rate(5, 20, 0)).toEqual({ value: -1 });
    expect(rate(5, 0, 20)).toEqual(missing('new-industry'));
    expect(rate(5, 0, 0)).toEqual(missing('zero-base'));
  });

  it('needs a span of time', () => {
    const none = { ...spanOf(2000, 2001), endYear: 2000 };
    expect(cagr(none, { base: known(1), end: known(2) })).toEqual(missing('no-period'));
  });

  it('compounds to the growth of the whole span', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 40 }), (base, end, years) => {
        const yearly = rate(years, base, end).value ?? NaN;
        expect((base * (1 + yearly) ** years) / end).toBeCloseTo(1, 8);
      }),
    );
  });
});
