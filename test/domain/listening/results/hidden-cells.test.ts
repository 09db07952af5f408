import { describe, expect, it } from 'vitest';
import { hiddenCells } from '@/lib/domain/listening/results/hidden-cells';

const hidden = (counts: number[], least = 3) => {
  const found = hiddenCells(counts, least);
  return found === 'all' ? 'all' : [...found].sort((a, b) => a - b);
};

/** Every way `firms` firms can answer a question of so many options. */
const ways = (options: number, firms: number): number[][] =>
  options === 1 ? [[firms]] : Array.from({ length: firms + 1 }, (_, first) => first).flatMap((first) => ways(options - 1, firms - first).map((rest) => [first, ...rest]));

/** All that is printed of a distribution: its total and the cells that are not hidden. */
const printed = (counts: number[], least: number): string => {
  const found = hiddenCells(counts, least);
  return JSON.stringify(found === 'all' ? 'only the total' : counts.map((count, at) => (found.has(at) ? 'hidden' : count)));
};

describe('the cells of a distribution', () => {
  it('are all printed where none is small, empty ones among them', () => {
    expect(hidden([3, 0, 7])).toEqual([]);
  });
  it('are hidden where small, and one more where the rest would give a single one away', () => {
    expect(hidden([2, 4, 9])).toEqual([0, 1]);
    expect(hidden([1, 2, 9])).toEqual([0, 1]);
    expect(hidden([2, 2, 9, 5])).toEqual([0, 1, 3]);
  });
  it('take every cell of the same size along, so that their order tells nothing', () => {
    expect(hidden([2, 3, 3, 10])).toEqual([0, 1, 2]);
  });
  it('are none printed where no firm would be left in print', () => {
    expect(hidden([1, 2])).toBe('all');
    expect(hidden([1, 8])).toBe('all');
    expect(hidden([1, 1, 1])).toBe('all');
  });
  it.each([[2, 3], [3, 3], [4, 3], [3, 4], [3, 5]])('can not be worked out, not even by somebody who knows the rule: %i options, at least %i firms', (options, least) => {
    for (let firms = least; firms <= 11; firms += 1) {
      const readings = new Map<string, number[][]>();
      for (const counts of ways(options, firms)) readings.set(printed(counts, least), [...(readings.get(printed(counts, least)) ?? []), counts]);
      for (const [answer, counts] of readings) {
        const found = hiddenCells(counts[0] ?? [], least);
        const positions = found === 'all' ? (counts[0] ?? []).map((_, at) => at) : [...found];
        for (const at of positions) expect(new Set(counts.map((one) => one[at])).size, `${firms} firms, ${answer}, cell ${at}`).toBeGreaterThan(1);
      }
    }
  });
});
