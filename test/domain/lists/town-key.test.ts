import { describe, expect, it } from 'vitest';
import { townKey } from '@/lib/domain/lists/town-key';

describe('what two spellings of a town share', () => {
  it('is the town without its province, long words and short ones alike', () => {
    expect(['Ft. Saint James', 'FORT ST JAMES, BC', 'Fort St. James, B.C.', 'fort  st james British Columbia'].map(townKey)).toEqual(['fort st james', 'fort st james', 'fort st james', 'fort st james']);
    expect(['PG', 'Pr. George', 'Prince George BC Canada'].map(townKey)).toEqual(['prince george', 'prince george', 'prince george']);
  });

  it('keeps two towns two', () => {
    expect(townKey('Fort St. James')).not.toBe(townKey('Fort St. John'));
    expect(['', 'BC'].map(townKey)).toEqual(['', 'bc']);
  });
});
