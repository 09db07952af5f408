import { expect, it } from 'vitest';
import type { FittedLine } from '@/lib/domain/indicators/line-fit';
import { linesToSum } from '@/lib/domain/indicators/lines-to-sum';

const line = (code: string, fit: FittedLine['fit'], holds: string[], alsoHolds: string[] = []): FittedLine => ({
  code, fit, holds, alsoHolds,
});
const codes = (lines: readonly FittedLine[]) => linesToSum(lines).map(({ code }) => code);

it('takes the broadest line inside, not its parts as well', () => {
  const parts = [line('2121', 'inside', ['a']), line('2122', 'inside', ['b'])];
  expect(codes([...parts, line('212', 'inside', ['a', 'b'])])).toEqual(['212']);
});

it('prefers lines inside to a line that only stands for the sub-cluster', () => {
  expect(codes([line('21', 'stands-for', ['a', 'b'], ['c']), line('212', 'inside', ['a', 'b'])])).toEqual(['212']);
});

it('takes the purer of two overlapping lines that stand for it, and leaves out lines that hide it', () => {
  const lines = [line('wide', 'stands-for', ['a'], ['c']), line('pure', 'stands-for', ['a', 'b'], ['d']), line('54', 'hides', ['e'], ['f', 'g'])];
  expect(codes(lines)).toEqual(['pure']);
});
