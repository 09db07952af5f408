import { describe, expect, it } from 'vitest';
import { accountState } from '@/lib/domain/access/account-state';

const day = new Date('2026-11-22T00:00:00Z');

describe('the state of an account', () => {
  it.each([
    ['active', { joinedAt: day, invitedAt: day, disabledAt: null }],
    ['invited', { joinedAt: null, invitedAt: day, disabledAt: null }],
    ['disabled', { joinedAt: day, invitedAt: day, disabledAt: day }],
    ['disabled', { joinedAt: null, invitedAt: day, disabledAt: day }],
    ['no-sign-in', { joinedAt: null, invitedAt: null, disabledAt: null }],
  ])('is %s', (state, dates) => {
    expect(accountState(dates)).toBe(state);
  });
});
