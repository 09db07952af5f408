import { describe, expect, it } from 'vitest';
import { byStanding, type Standing } from '@/lib/domain/indicators/by-standing';

const table = (id: string, official: boolean, years: number[], day: string): Standing => ({ id, official, years, publishedAt: new Date(day) });
const ordered = (...tables: Standing[]) => [...tables].sort(byStanding).map(({ id }) => id);

describe('the order in which tables are read by default', () => {
  it('puts an official series before a loaded table with newer figures', () => {
    expect(ordered(table('loaded', false, [2023, 2025], '2026-05-01'), table('shipped', true, [2024], '2026-01-01'))).toEqual(['shipped', 'loaded']);
  });
  it('puts the newest figures first within each, then the last published', () => {
    expect(ordered(table('older', true, [2013], '2026-06-01'), table('first', true, [2024], '2026-01-01'), table('revised', true, [2024], '2026-02-01')))
      .toEqual(['revised', 'first', 'older']);
  });
  it('orders equals by id, and tables without a year last', () => {
    expect(ordered(table('empty', false, [], '2026-01-01'), table('b', false, [2020], '2026-01-01'), table('a', false, [2020], '2026-01-01'))).toEqual(['a', 'b', 'empty']);
  });
});
