import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneError } from '@/lib/domain/search/one-error';
import { beginsWithinOneError, withinOneError } from '@/lib/domain/search/within-one-error';

const short = fc.string({ unit: fc.constantFrom(...'ab1'), maxLength: 4 });

describe('at most one typing error', () => {
  it.each([['cedar', 'cedar'], ['cedar', 'ceder'], ['cedar', 'cedr'], ['cedar', 'ceedar'], ['cedar', 'cdear'], ['', 'a']])('lies between %s and %s', (a, b) => {
    expect(withinOneError(a, b)).toBe(true);
    expect(withinOneError(b, a)).toBe(true);
  });

  it.each([['cedar', 'cdera'], ['cedar', 'deodar'], ['ab', 'ba1'], ['abc', 'cba'], ['', 'ab']])('does not lie between %s and %s', (a, b) => {
    expect(withinOneError(a, b)).toBe(false);
  });

  it('agrees with every word one error gives', () => {
    fc.assert(fc.property(short, short, (a, b) => {
      expect(withinOneError(a, b)).toBe(a === b || oneError(a).includes(b) || (a === '' && b.length === 1) || (b === '' && a.length === 1));
    }));
  });

  it('is told of a beginning too', () => {
    expect(beginsWithinOneError('cedar valley', 'ceder')).toBe(true);
    expect(beginsWithinOneError('cedar valley', 'cedarv')).toBe(true);
    expect(beginsWithinOneError('cedar valley', 'valley')).toBe(false);
  });
});
