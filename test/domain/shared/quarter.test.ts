import { describe, expect, it } from 'vitest';
import { Quarter, quarterBeside, quarterDays, quarterOf } from '@/lib/domain/shared/quarter';

describe('a quarter', () => {
  it('holds its first and its last day', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-11-22', '2026-12-31'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4', '2026-Q4']);
    expect(quarterDays('2028-Q1')).toEqual({ from: '2028-01-01', to: '2028-03-31' });
    expect(quarterDays('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('has one before and one after it, across years', () => {
    expect([quarterBeside('2026-Q1', -1), quarterBeside('2026-Q4', 1), quarterBeside('2026-Q2', -6)]).toEqual(['2025-Q4', '2027-Q1', '2024-Q4']);
  });

  it('is named in one way', () => {
    expect(['2026-Q0', '2026-Q5', '26-Q1', '2026-q1', '2026-Q1 '].filter((text) => Quarter.safeParse(text).success)).toEqual([]);
  });
});
