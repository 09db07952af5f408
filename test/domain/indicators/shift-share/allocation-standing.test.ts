import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { allocationStanding } from '@/lib/domain/indicators/shift-share/allocation-standing';
import { estebanMarquillas } from '@/lib/domain/indicators/shift-share/esteban-marquillas';
import { F1, INDUSTRIES } from '../fixture-f1';
import { spanOf } from '../fixture-series';
import { F1_TOTALS, f1Row } from './fixture-shift';

it('reads the four industries of fixture F1, the sign of A with them', () => {
  const standings = INDUSTRIES.map((i) => {
    const shift = estebanMarquillas(spanOf(2002, 2013), f1Row(i), F1_TOTALS);
    return 'h' in shift ? [allocationStanding(F1.region.base[i] ?? NaN, shift), Math.sign(shift.a.value ?? NaN)] : null;
  });
  expect(standings).toEqual([
    ['specialised-competitive', 1], ['unspecialised-competitive', -1], ['unspecialised-competitive', -1], ['neither', 1],
  ]);
});

it('knows the fourth case, and none on the line or without the parts', () => {
  expect(allocationStanding(20, { h: known(10), c: known(-1) })).toBe('specialised-not-competitive');
  expect(allocationStanding(10, { h: known(10), c: known(-1) })).toBeNull();
  expect(allocationStanding(20, { h: known(10), c: known(0) })).toBeNull();
  expect(allocationStanding(0, { h: known(10), c: missing('new-industry') })).toBeNull();
});
