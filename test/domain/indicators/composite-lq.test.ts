import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositeLq } from '@/lib/domain/indicators/composite-lq';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { known, missing } from '@/lib/domain/indicators/measured';
import { countsOf } from './counts-of';

const totals = { e_r: known(1000), e_n: known(100_000) };

describe('location quotient of a composite', () => {
  it('is the quotient of weighted sums beside that of plain sums', () => {
    // Σw·e_ir = 0.85·40 + 0.5·20 = 44 of 1000; Σw·e_in = 0.85·1000 + 0.5·3000 = 2350 of 100000.
    const { weighted, unweighted } = compositeLq(
      [
        { weight: 0.85, e_ir: known(40), e_in: known(1000) },
        { weight: 0.5, e_ir: known(20), e_in: known(3000) },
      ],
      totals,
    );
    expect(weighted.lq).toEqual({ value: expect.closeTo(0.044 / 0.0235, 12) });
    expect(unweighted.lq).toEqual({ value: expect.closeTo(0.06 / 0.04, 12) });
    expect(weighted.cells).toEqual({ e_ir: 1.35, e_in: 1.35, e_r: 1, e_n: 1 });
    expect(unweighted.counts.e_ir).toEqual({ value: 60 });
  });

  it('is not the mean of its members’ quotients', () => {
    const members = [
      { weight: 1, e_ir: known(90), e_in: known(1000) },
      { weight: 1, e_ir: known(10), e_in: known(9000) },
    ];
    expect(compositeLq(members, totals).weighted.lq.value).toBeCloseTo(1, 12);
  });

  it('is missing when a member is, in region or reference, unless that member has weight 0', () => {
    const good = { weight: 1, e_ir: known(40), e_in: known(1000) };
    const gap = { e_ir: missing('suppressed'), e_in: known(10) };
    expect(compositeLq([good, { weight: 0.1, ...gap }], totals).weighted.lq).toEqual(missing('suppressed'));
    expect(compositeLq([good, { weight: 0.1, e_ir: known(1), e_in: missing('unreliable') }], totals).unweighted.lq).toEqual(
      missing('unreliable'),
    );
    const without = compositeLq([good, { weight: 0, ...gap }], totals);
    expect(without.weighted.lq).toEqual({ value: 4 });
    expect(without.unweighted.lq).toEqual({ value: 4 });
  });

  it('is not available without any member', () => {
    expect(compositeLq([], totals).weighted.lq).toEqual(missing('not-available'));
  });

  it('equals the plain quotient when every weight is 1, and ignores a common factor of the weights', () => {
    const member = fc.record({ e_ir: fc.nat(100), e_in: fc.integer({ min: 100, max: 5000 }) });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (parts, weight) => {
        const sum = (pick: 'e_ir' | 'e_in') => parts.reduce((total, part) => total + part[pick], 0);
        const plain = locationQuotient(countsOf(sum('e_ir'), 1000, sum('e_in'), 100_000)).value;
        const members = parts.map((part) => ({ weight, e_ir: known(part.e_ir), e_in: known(part.e_in) }));
        const { weighted, unweighted } = compositeLq(members, totals);
        expect(unweighted.lq.value).toBeCloseTo(plain ?? NaN, 9);
        expect(weighted.lq.value).toBeCloseTo(plain ?? NaN, 9);
      }),
    );
  });
});
