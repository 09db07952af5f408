import { describe, expect, it } from 'vitest';
import { sameVintage } from '@/lib/domain/indicators/same-vintage';
import { HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY } from './fixture-series';

describe('like with like', () => {
  it('lets one vintage of one table meet itself', () => {
    expect(sameVintage(LABOUR_FORCE_SURVEY, { ...LABOUR_FORCE_SURVEY })).toBe(true);
  });

  // Manufacturing in BC, 2013: 163.5 thousand in 282-0061, 151.7 thousand in the rebased 14-10-0092.
  it('refuses two vintages of the same survey', () => {
    const rebased = { ...LABOUR_FORCE_SURVEY, code: 'lfs-provinces', vintage: '14-10-0092' };
    expect(sameVintage(LABOUR_FORCE_SURVEY, rebased)).toMatchObject({
      reason: 'mixed-vintage',
      series: ['lfs-er', 'lfs-provinces'],
    });
  });

  it('lets a named concordance bridge a NAICS version and a source, never a measure, unit, place basis or ownership', () => {
    const newer = { ...LABOUR_FORCE_SURVEY, vintage: '2024', naicsVersion: '2022' };
    expect(sameVintage(LABOUR_FORCE_SURVEY, newer)).toMatchObject({ reason: 'mixed-vintage' });
    expect(sameVintage(LABOUR_FORCE_SURVEY, newer, 'NAICS 2007 to 2022')).toBe(true);
    expect(sameVintage(LABOUR_FORCE_SURVEY, HOUSEHOLD_SURVEY_2011, 'NAICS 2007 to 2022')).toMatchObject({ reason: 'mixed-vintage' });
    for (const change of [{ placeBasis: 'work' }, { unit: 'persons' }, { ownership: 'private' }, { measure: 'establishments' }] as const) {
      expect(sameVintage(LABOUR_FORCE_SURVEY, { ...LABOUR_FORCE_SURVEY, ...change }, 'any')).not.toBe(true);
    }
  });
});
