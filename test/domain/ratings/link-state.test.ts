import { describe, expect, it } from 'vitest';
import { linkState } from '@/lib/domain/ratings/link-state';
import { roundState } from '@/lib/domain/ratings/round-state';

const at = { now: new Date('2026-11-22T20:00:00Z'), today: '2026-11-22' };
const fresh = { usedAt: null, revokedAt: null, expiresAt: new Date('2026-12-01T08:00:00Z') };
const round = { opensOn: '2026-11-01', closesOn: '2026-11-30', closedAt: null, archivedAt: null };
const then = new Date('2026-11-10T20:00:00Z');

describe('a private link', () => {
  it.each([
    ['open', fresh, round],
    ['used', { ...fresh, usedAt: then, revokedAt: then, expiresAt: then }, { ...round, closedAt: then }],
    ['revoked', { ...fresh, revokedAt: then }, round],
    ['revoked', fresh, { ...round, archivedAt: then }],
    ['expired', { ...fresh, expiresAt: at.now }, round],
    ['expired', fresh, { ...round, closedAt: then }],
    ['not-yet', fresh, { ...round, opensOn: '2026-11-23' }],
  ] as const)('is %s', (state, link, of) => {
    expect(linkState(link, of, at)).toBe(state);
  });
});

describe('a round', () => {
  it.each([
    ['planned', '2026-10-31', null], ['open', '2026-11-01', null], ['open', '2026-11-30', null], ['closed', '2026-12-01', null], ['closed', '2026-11-10', then],
  ] as const)('is %s on %s', (state, day, closedAt) => {
    expect(roundState({ ...round, closedAt }, day)).toBe(state);
  });
});
