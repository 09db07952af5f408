import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENT_SCOPES } from '@/lib/domain/privacy/consent-scope';
import { consentStanding, type GivenConsent } from '@/lib/domain/privacy/consent-standing';

const contact = (given: Partial<GivenConsent>): GivenConsent => ({ scope: 'contact', partnerId: null, givenOn: '2026-01-10', expiresOn: null, withdrawnOn: null, ...given });
const on = (day: string, ...consents: GivenConsent[]) => consentStanding(consents, { scope: 'contact', partnerId: null }, day);

describe('how consent stands on a day', () => {
  it('is none before anybody gave it', () => {
    expect(on('2026-01-09', contact({}))).toEqual({ standing: 'none', since: null, until: null });
  });

  it('is given from its day to its last day, and expired after it', () => {
    const year = contact({ expiresOn: '2027-01-10' });
    expect(on('2026-01-10', year)).toEqual({ standing: 'given', since: '2026-01-10', until: '2027-01-10' });
    expect(on('2027-01-10', year).standing).toBe('given');
    expect(on('2027-01-11', year)).toEqual({ standing: 'expired', since: '2027-01-10', until: null });
  });

  it('is withdrawn as of the day of the withdrawal, whatever else was given until then', () => {
    const withdrawn = contact({ withdrawnOn: '2026-06-01' });
    const other = contact({ givenOn: '2026-03-01' });
    expect(on('2026-05-31', withdrawn, other).standing).toBe('given');
    expect(on('2026-06-01', withdrawn, other)).toEqual({ standing: 'withdrawn', since: '2026-06-01', until: null });
    expect(on('2026-06-01', withdrawn, contact({ givenOn: '2026-06-01' })).standing).toBe('withdrawn');
  });

  it('holds again once it is given anew on a later day, and can run out again', () => {
    const anew = contact({ givenOn: '2026-06-02', expiresOn: '2026-12-31' });
    expect(on('2026-06-02', contact({ withdrawnOn: '2026-06-01' }), anew).standing).toBe('given');
    expect(on('2027-01-01', contact({ withdrawnOn: '2026-06-01' }), anew).standing).toBe('expired');
  });

  it('is judged for one partner at a time', () => {
    const shared = contact({ scope: 'share_with', partnerId: 'chamber' });
    const asked = (partnerId: string | null) => consentStanding([shared], { scope: 'share_with', partnerId }, '2026-02-01').standing;
    expect([asked('chamber'), asked('college'), asked(null)]).toEqual(['given', 'none', 'none']);
  });

  const day = fc.integer({ min: 0, max: 600 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const some = fc.record({
    scope: fc.constantFrom(...CONSENT_SCOPES), partnerId: fc.constant('p'), givenOn: day, expiresOn: fc.option(day), withdrawnOn: fc.option(day),
  });

  it('is never given on a day by which everything given was withdrawn', () => {
    fc.assert(fc.property(fc.array(some), day, (consents, today) => {
      const withdrawn = consents.map((one) => ({ ...one, withdrawnOn: one.givenOn }));
      for (const scope of CONSENT_SCOPES) expect(consentStanding(withdrawn, { scope, partnerId: 'p' }, today).standing).not.toBe('given');
    }));
  });

  it('of one scope is not moved by another', () => {
    fc.assert(fc.property(fc.array(some), day, (consents, today) => {
      const own = consents.filter(({ scope }) => scope === 'quote');
      const asked = { scope: 'quote' as const, partnerId: null };
      expect(consentStanding(consents, asked, today)).toEqual(consentStanding(own, asked, today));
    }));
  });
});
