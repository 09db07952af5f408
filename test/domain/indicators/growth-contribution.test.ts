import { expect, it } from 'vitest';
import { growthContribution } from '@/lib/domain/indicators/growth-contribution';
import { known, missing } from '@/lib/domain/indicators/measured';
import { F1, f1Region, INDUSTRIES } from './fixture-f1';
import { spanOf } from './fixture-series';

const span = spanOf(2002, 2013);
const regionBase = known(F1.region.totals.base);

it('gives each industry’s part of the region’s growth, which they sum to, for fixture F1', () => {
  const parts = INDUSTRIES.map((i) => growthContribution(span, f1Region(i), regionBase).value ?? NaN);
  expect(parts.map((part) => Number(part.toFixed(6)))).toEqual([0.055556, 0.111111, 0, -0.027778]);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(205 / 180 - 1, 12);
});

it('is defined for a new industry, and null for an empty region or a missing figure', () => {
  expect(growthContribution(span, { base: known(0), end: known(18) }, regionBase).value).toBeCloseTo(0.1, 12);
  expect(growthContribution(span, { base: known(0), end: known(18) }, known(0))).toEqual(missing('zero-base'));
  expect(growthContribution(span, { base: known(0), end: missing('suppressed') }, regionBase)).toEqual(missing('suppressed'));
});
