import fc from 'fast-check';
import type { AddingUp, SuppressedTable, TableCell } from '@/lib/domain/indicators/suppressed/suppressed-table';

export const UNROUNDED = { rounding: 'none', roundingUnit: null } as const;
export const OPEN = { lo: 0, hi: null };

export const tableOf = (cells: Readonly<Record<string, TableCell>>, sums: readonly AddingUp[], series: SuppressedTable['series'] = UNROUNDED): SuppressedTable =>
  ({ cells: new Map(Object.entries(cells)), sums, series });

/** Two regions by two industries, all four cells suppressed, all margins published: 10 20 | 12 18. */
export const TWO_BY_TWO = tableOf(
  { a1: OPEN, a2: OPEN, b1: OPEN, b2: OPEN, a: { value: 10 }, b: { value: 20 }, one: { value: 12 }, two: { value: 18 } },
  [{ whole: 'a', parts: ['a1', 'a2'] }, { whole: 'b', parts: ['b1', 'b2'] }, { whole: 'one', parts: ['a1', 'b1'] }, { whole: 'two', parts: ['a2', 'b2'] }],
);

/** A table with its truth: regions x industries with both margins, some cells hidden, some of those inside a size range. */
export const hiddenTables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([R, I]) =>
  fc.array(fc.tuple(fc.nat(500), fc.constantFrom('shown', 'hidden', 'ranged')), { minLength: R * I, maxLength: R * I }).map((given) => {
    const truth = new Map<string, number>();
    const cells = new Map<string, TableCell>();
    for (const [at, [value, kind]] of given.entries()) {
      const key = `${Math.floor(at / I)}|${at % I}`;
      truth.set(key, value);
      cells.set(key, kind === 'shown' ? { value } : kind === 'hidden' ? OPEN : { lo: Math.floor(value / 2), hi: value * 2 });
    }
    const sums: AddingUp[] = [];
    const margin = (whole: string, parts: readonly string[]) => {
      cells.set(whole, { value: parts.reduce((sum, key) => sum + (truth.get(key) ?? NaN), 0) });
      sums.push({ whole, parts });
    };
    const range = (count: number) => Array.from({ length: count }, (_one, at) => at);
    for (const r of range(R)) margin(`r${r}`, range(I).map((i) => `${r}|${i}`));
    for (const i of range(I)) margin(`i${i}`, range(R).map((r) => `${r}|${i}`));
    return { truth, table: { cells, sums, series: UNROUNDED } satisfies SuppressedTable };
  }));
