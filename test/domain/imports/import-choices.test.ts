import { describe, expect, it } from 'vitest';
import { ImportChoices } from '@/lib/domain/imports/import-choices';
import { goodChoices } from './choices-fixture';

const wrongIn = (spoiled: Partial<Record<keyof typeof goodChoices, unknown>>) => {
  const parsed = ImportChoices.safeParse({ ...goodChoices, ...spoiled });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('the choices for a load', () => {
  it('turn what a form sends into figures, days and nulls', () => {
    expect(ImportChoices.parse(goodChoices)).toMatchObject({ releaseLimit: 1500, roundingUnit: null, retrievedOn: null, sourceUrl: null, note: null, ownership: null });
  });

  it('name the field that is wrong', () => {
    expect(wrongIn({ seriesCode: 'Two Words' })).toEqual(['seriesCode']);
    expect(wrongIn({ vintage: ' ' })).toEqual(['vintage']);
    expect(wrongIn({ releaseLimit: '-1' })).toEqual(['releaseLimit']);
    expect(wrongIn({ retrievedOn: '2026-02-30' })).toEqual(['retrievedOn']);
    expect(wrongIn({ sourceUrl: 'javascript:alert(1)' })).toEqual(['sourceUrl']);
    expect(wrongIn({ measure: 'wages' })).toEqual(['measure']);
    expect(wrongIn({ industryNames: [{ name: 'Mining', put: 'coal' }] })).toEqual(['industryNames.0.put']);
    expect(wrongIn({ surprise: 1 } as Record<string, unknown>)).toEqual(['']);
  });

  it('ask for the unit where the source rounds to one', () => {
    expect(wrongIn({ rounding: 'unit' })).toEqual(['roundingUnit']);
    expect(wrongIn({ rounding: 'unit', roundingUnit: '100' })).toEqual([]);
  });

  it('let nothing but employment stand for jobs', () => {
    expect(wrongIn({ measure: 'experienced_labour_force' })).toEqual(['employmentOk']);
    expect(wrongIn({ measure: 'experienced_labour_force', employmentOk: false })).toEqual([]);
  });
});
