import { describe, expect, it } from 'vitest';
import { regionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import { aroundOf } from '../suppressed/fixture-around';

const around = aroundOf({ R: { 2001: [100, 60, 30, 10], 2002: [100, 60, 'suppressed', 'suppressed'] }, N: { 2001: [300, 100, 100, 100], 2002: [300, 100, 100, 100] } });
const place = { region: 'R', reference: 'N', inside: false };

describe('the gaps of a region', () => {
  it('are told line by line with the diversity they leave open, and only in the year that has them', () => {
    const gaps = regionGaps(around, place, { year: 2002, before: 2001, rule: 'bounds' });
    expect(Object.keys(gaps.lines)).toEqual(['b', 'c']);
    expect(gaps).toMatchObject({ rule: 'bounds', year: 2002, diversity: { gaps: 2, classes: 3 }, before: null });
  });
});
