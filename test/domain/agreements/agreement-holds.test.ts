import { describe, expect, it } from 'vitest';
import { agreementState, daysLeft } from '@/lib/domain/agreements/agreement-holds';

const agreement = { validFrom: '2026-01-01', validTo: '2026-12-31', endedOn: null };

describe('an agreement', () => {
  it.each([
    ['coming', '2025-12-31', null, 0], ['holds', '2026-01-01', null, 365], ['holds', '2026-12-31', null, 1], ['over', '2027-01-01', null, 0],
    ['holds', '2026-06-29', '2026-06-30', 1], ['ended', '2026-06-30', '2026-06-30', 0],
  ] as const)('is %s on %s when it was ended on %s, with %i days left', (state, day, endedOn, left) => {
    expect(agreementState({ ...agreement, endedOn }, day)).toBe(state);
    expect(daysLeft({ ...agreement, endedOn }, day)).toBe(left);
  });
});
