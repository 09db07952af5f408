import { describe, expect, it } from 'vitest';
import { mailBar } from '@/lib/domain/ratings/mail-bar';

const free = { email: 'a@example.org', personRestsSince: null, organizationRestsSince: null, personConsents: [], organizationConsents: [] };
const consent = { scope: 'contact' as const, partnerId: null, givenOn: '2025-01-01', expiresOn: null, withdrawnOn: null };

describe('an invitation by mail', () => {
  it.each([
    [null, free],
    [null, { ...free, personConsents: [consent] }],
    ['no-address', { ...free, email: null }],
    ['do-not-contact', { ...free, personRestsSince: '2026-11-22' }],
    ['do-not-contact', { ...free, organizationRestsSince: '2026-01-01' }],
    ['consent-withdrawn', { ...free, personConsents: [{ ...consent, withdrawnOn: '2026-11-20' }] }],
    ['consent-withdrawn', { ...free, organizationConsents: [{ ...consent, withdrawnOn: '2026-11-20' }] }],
    ['consent-expired', { ...free, personConsents: [{ ...consent, expiresOn: '2026-06-30' }] }],
  ])('is barred by %s', (bar, facts) => {
    expect(mailBar(facts, '2026-11-22')).toBe(bar);
  });
});
