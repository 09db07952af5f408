import { expect, it } from 'vitest';
import { differentialGrowth } from '@/lib/domain/indicators/differential-growth';
import { known, missing } from '@/lib/domain/indicators/measured';
import { f1Reference, f1Region, INDUSTRIES } from './fixture-f1';
import { spanOf } from './fixture-series';

const span = spanOf(2002, 2013);

it('is growth above the reference in percentage points, for fixture F1', () => {
  const points = INDUSTRIES.map((i) => Number(differentialGrowth(span, f1Region(i), f1Reference(i)).value?.toFixed(4)));
  expect(points).toEqual([1.1111, 60, 10, -28.3333]);
});

it('says that mining in the Northeast grew 206 points less than in BC, 2002 to 2013', () => {
  const northeast = { base: known(2.8), end: known(3.1) };
  const province = { base: known(9.3), end: known(29.5) };
  expect(differentialGrowth(span, northeast, province).value).toBeCloseTo(-206.49, 2);
});

it('is null where either growth is', () => {
  const fine = { base: known(2), end: known(3) };
  expect(differentialGrowth(span, { base: known(0), end: known(3) }, fine)).toEqual(missing('new-industry'));
  expect(differentialGrowth(span, fine, { base: missing('suppressed'), end: known(3) })).toEqual(missing('suppressed'));
});
