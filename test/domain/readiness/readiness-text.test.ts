import { describe, expect, it } from 'vitest';
import { currentStanding } from '@/lib/domain/readiness/current-standing';
import { readinessText } from '@/lib/domain/readiness/readiness-text';
import { SCHEMES } from '@/lib/domain/readiness/schemes';

const standing = (scores: Record<string, number>, today = '2026-11-23') =>
  currentStanding(SCHEMES.rwa, [{
    id: 'a', kind: 'assessment', scorerId: 'u', assessedOn: '2026-01-10', recordedAt: 0, scores, willingFor: {}, besideId: null,
    evidence: Object.keys(scores).map((axis) => ({ axis, day: '2026-01-10', gone: false })),
  } as never], { months: 12, today }) ?? undefined;

describe('readiness on one line', () => {
  it('is the level and the three axes it is the least of', () => {
    expect(readinessText(standing({ ready: 3, willing: 2, able: 4 }))).toBe('Level 2 (3, 2, 4)');
  });

  it('tells what is not known from 0, and has no level then', () => {
    expect(readinessText(standing({ ready: 0, able: 4 }))).toBe('Incomplete (0, \u2013, 4)');
    expect(readinessText(standing({ ready: 0, willing: 1, able: 4 }))).toBe('Level 0 (0, 1, 4)');
  });

  it('says when what it rests on is too old, and nothing of one nobody assessed', () => {
    expect(readinessText(standing({ ready: 3, willing: 3, able: 3 }, '2027-02-01'))).toBe('Level 3 (3, 3, 3), expired');
    expect(readinessText(undefined)).toBeNull();
  });
});
