import { describe, expect, it } from 'vitest';
import { guessDateOrder } from '@/lib/domain/lists/date-order';

describe('the order of day and month in a list', () => {
  it('is settled by a number above 12, wherever it stands', () => {
    expect([guessDateOrder(['1/2/2025', '13/2/2025']), guessDateOrder(['1/2/2025', '2.28.25'])]).toEqual(['day-first', 'month-first']);
  });

  it('is asked about where every cell could be read both ways, and not where none could', () => {
    expect([guessDateOrder(['1/2/2025', '3/4/2025']), guessDateOrder(['2025-01-02', '5/5/2025', '']), guessDateOrder([])]).toEqual(['ask', 'day-first', 'day-first']);
  });
});
