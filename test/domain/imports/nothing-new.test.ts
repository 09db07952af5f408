import { describe, expect, it } from 'vitest';
import { nothingNew } from '@/lib/domain/imports/nothing-new';
import { emptyCheck } from './check-fixture';

describe('a load with nothing new', () => {
  it('is one of a file that is published already', () => {
    expect(nothingNew({ ...emptyCheck, toWrite: 5, sameFileAs: 'March 2025' })).toBe(true);
  });

  it('is one whose every figure stands in the newest vintage', () => {
    expect(nothingNew({ ...emptyCheck, unchanged: 5 })).toBe(true);
  });

  it('is not one with a single revised figure, nor one that cannot be read at all', () => {
    expect(nothingNew({ ...emptyCheck, unchanged: 5, toWrite: 1 })).toBe(false);
    expect(nothingNew({ ...emptyCheck, rejected: 5 })).toBe(false);
  });
});
