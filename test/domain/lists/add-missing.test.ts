import { describe, expect, it } from 'vitest';
import { addMissing } from '@/lib/domain/lists/add-missing';
import { fold } from '@/lib/domain/register/fold';

describe('what a list adds to a field of several values', () => {
  it('is what it gives and is not there, each once', () => {
    expect(addMissing(['North', 'steel', 'north'], ['Steel'], [], fold)).toEqual(['North']);
  });

  it('is not what it gave before and a person took away', () => {
    expect(addMissing(['north', 'camp'], [], ['North'], fold)).toEqual(['camp']);
  });
});
