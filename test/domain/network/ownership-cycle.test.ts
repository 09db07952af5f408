import { expect, it } from 'vitest';
import { ownershipCycle } from '@/lib/domain/network/ownership-cycle';

const owns = (pair: string, validFrom: string | null = null, validTo: string | null = null) => ({ from: pair[0] ?? '', to: pair[1] ?? '', validFrom, validTo });

it('names the way on which somebody would own themselves', () => {
  expect(ownershipCycle(owns('CA'), [owns('AB'), owns('BC'), owns('BD')])).toEqual(['A', 'B', 'C']);
  expect(ownershipCycle(owns('BA'), [owns('AB')])).toEqual(['A', 'B']);
});

it('is none along a line, nor with what had ended before', () => {
  expect(ownershipCycle(owns('AC'), [owns('AB'), owns('BC')])).toBeNull();
  expect(ownershipCycle(owns('BA', '2025-01-01'), [owns('AB', null, '2024-12-31')])).toBeNull();
});
