import { KeyIndex } from './key-index';
import type { RowRejection } from './row-outcome';
import { rejection } from './row-shape';

/** Lets the first figure of a region, industry, year and measure through and refuses every later one, even when it says the same. */
export function duplicateGuard(column: string): (region: string, industry: string, year: number, line: number, measure?: string) => RowRejection | null {
  const seen = new KeyIndex();
  return (region, industry, year, line, measure = '') => {
    const before = seen.size;
    return seen.place(region, industry, year, measure) === before ? null : rejection(line, column, `${region} / ${industry} / ${year}`, 'duplicate-key');
  };
}
