import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneError } from '@/lib/domain/search/one-error';
import { withinOneError } from '@/lib/domain/search/within-one-error';

const word = fc.string({ unit: fc.constantFrom(...'abcé19'), minLength: 1, maxLength: 8 });

describe('one typing error', () => {
  it('is a letter left out, one too many, another one, or two swapped', () => {
    expect(oneError('cedar')).toEqual(expect.arrayContaining(['ceda', 'cedarr', 'ceder', 'cdear']));
    expect(oneError('cedar')).not.toContain('cedar');
    expect(oneError('a')).not.toContain('');
  });

  it('gives at most 74 words a letter and 36 more', () => {
    fc.assert(fc.property(word, (one) => oneError(one).length <= 74 * one.length + 36));
  });

  it('lies between a word and each it gives, in both directions', () => {
    fc.assert(fc.property(word, (one) => oneError(one).every((near) => withinOneError(one, near) && withinOneError(near, one))));
  });
});
