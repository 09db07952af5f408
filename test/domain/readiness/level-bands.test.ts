import { expect, it } from 'vitest';
import { levelBands } from '@/lib/domain/readiness/level-bands';

const at = (level: number, expired = false) => ({ level: { kind: 'level' as const, level }, expired });

it('counts everybody once: by level, expired whatever the level, unknown when there is none', () => {
  const firms = [at(4), at(3), at(2), at(1), at(0), at(4, true), at(0, true), { level: null, expired: false }, { level: { kind: 'incomplete' as const, atMost: 1 }, expired: true }];
  expect(levelBands(firms, 3)).toEqual({ could: 2, nearly: 1, not: 2, expired: 2, unknown: 2 });
  expect(levelBands(firms, 1)).toEqual({ could: 4, nearly: 1, not: 0, expired: 2, unknown: 2 });
  expect(levelBands([], 3)).toEqual({ could: 0, nearly: 0, not: 0, expired: 0, unknown: 0 });
});
