import { describe, expect, it } from 'vitest';
import { givenBefore, withGiven } from '@/lib/domain/lists/given-before';

describe('what lists gave a field of a record', () => {
  it('is what this load gives beside what the one before gave', () => {
    const first = withGiven(withGiven({}, 'website', 'a', 'load-1'), 'website', 'b', 'load-1');
    expect(givenBefore(first, 'website', 'load-1')).toEqual({ earlier: [], now: ['a', 'b'] });
    expect(givenBefore(first, 'website', 'load-2')).toEqual({ earlier: ['a', 'b'], now: [] });
    expect(givenBefore(withGiven(first, 'website', 'c', 'load-2'), 'website', 'load-2')).toEqual({ earlier: ['a', 'b'], now: ['c'] });
  });

  it('is kept once: the same base comes back where nothing is new', () => {
    const base = withGiven({}, 'tags', ['a'], 'load-1');
    expect(withGiven(base, 'tags', ['a'], 'load-1')).toBe(base);
    expect(givenBefore(base, 'website', 'load-1')).toEqual({ earlier: [], now: [] });
  });
});
