import { describe, expect, it } from 'vitest';
import { dayOfYear } from '@/lib/domain/lists/day-of-year';

describe('a year that stands alone', () => {
  it('is its first or its last day, as the beginning or the end of a term', () => {
    expect([dayOfYear('2006', 'first'), dayOfYear(' 2006 ', 'last')]).toEqual(['2006-01-01', '2006-12-31']);
  });

  it('is nothing else: no day, no century, no number of four digits that is no year', () => {
    expect(['2006-05-01', '06', '1066', '9999', ''].map((text) => dayOfYear(text, 'first'))).toEqual([null, null, null, null, null]);
  });
});
