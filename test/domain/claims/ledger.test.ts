import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideReference } from '@/lib/domain/claims/beside-reference';
import { claimRests, ledgerRefusal, type LedgerFacts } from '@/lib/domain/claims/ledger-refusal';
import { ledgerTotals } from '@/lib/domain/claims/ledger-totals';

const statement = { kind: 'statement' as const, addedBy: 'anita', gone: false };
const visit = { kind: 'visit' as const, addedBy: 'jon', gone: false };
const loose: LedgerFacts = { state: 'claimed', createdBy: 'anita', jobs: 20, words: null, evidence: [], otherVerified: 0 };
const ofCase: LedgerFacts = { ...loose, caseVerified: null };

describe('a claim of jobs', () => {
  it('is supported by the firm\'s own statement; of no case, words will do', () => {
    expect(ledgerRefusal(loose, 'supported', 'anita', null)).toBe('needs-statement');
    expect(ledgerRefusal({ ...loose, words: 'payroll letter' }, 'supported', 'anita', null)).toBeNull();
    expect(ledgerRefusal({ ...ofCase, words: 'payroll letter', evidence: [visit] }, 'supported', 'anita', null)).toBe('needs-statement');
    expect(ledgerRefusal({ ...ofCase, evidence: [statement] }, 'supported', 'anita', null)).toBeNull();
    expect(ledgerRefusal({ ...ofCase, evidence: [{ ...statement, gone: true }] }, 'supported', 'anita', null)).toBe('needs-statement');
  });

  it('is verified once supported, by somebody else, on evidence of somebody else, up to the jobs verified of its case', () => {
    const supported: LedgerFacts = { ...ofCase, state: 'supported', evidence: [statement] };
    expect(ledgerRefusal(ofCase, 'verified', 'jon', null)).toBe('not-supported');
    expect(ledgerRefusal(supported, 'verified', 'anita', null)).toBe('same-person');
    expect(ledgerRefusal(supported, 'verified', 'jon', null)).toBe('needs-other-evidence');
    const seen = { ...supported, evidence: [statement, visit] };
    expect(ledgerRefusal(seen, 'verified', 'jon', null)).toBe('case-not-verified');
    expect(ledgerRefusal({ ...seen, caseVerified: 19 }, 'verified', 'jon', null)).toBe('more-than-verified');
    expect(ledgerRefusal({ ...seen, caseVerified: 20 }, 'verified', 'jon', null)).toBeNull();
    expect(ledgerRefusal({ ...seen, caseVerified: 30, otherVerified: 15 }, 'verified', 'jon', null)).toBe('more-than-verified');
    expect(ledgerRefusal({ ...loose, words: 'letter', state: 'supported' }, 'verified', 'jon', null)).toBeNull();
  });

  it('is withdrawn, and its support taken back, with a reason', () => {
    expect(ledgerRefusal({ ...loose, state: 'verified' }, 'withdrawn', 'jon', null)).toBe('needs-why');
    expect(ledgerRefusal({ ...loose, state: 'verified' }, 'withdrawn', 'jon', 'counted twice')).toBeNull();
    expect(ledgerRefusal({ ...loose, state: 'supported' }, 'claimed', 'jon', null)).toBe('needs-why');
  });

  it('rests when its statement is gone, and counts as claimed from then on', () => {
    const gone = { ...ofCase, state: 'supported' as const, evidence: [{ ...statement, gone: true }, visit] };
    expect([claimRests(gone), claimRests({ ...gone, evidence: [statement] }), claimRests({ ...gone, state: 'claimed' })]).toEqual([true, false, false]);
    const totals = ledgerTotals([{ kind: 'created', state: 'supported', jobs: 12, rests: true }, { kind: 'created', state: 'supported', jobs: 30, rests: false }]);
    expect(totals.filter(({ claims }) => claims > 0)).toEqual([{ kind: 'created', state: 'claimed', claims: 1, jobs: 12 }, { kind: 'created', state: 'supported', claims: 1, jobs: 30 }]);
  });
});

describe('a claim beside the reference', () => {
  // F1, industry 2 of the shared fixture: NS 3, IM 5, RS 12 on 20 jobs at the base.
  const grown = { base: 20, ns: 3, im: 5, rs: 12 };

  it('is within the regional share, or says by how much it is beyond', () => {
    expect(besideReference('created', 12, grown)).toEqual({ change: 20, reference: 8, regional: 12, verdict: 'within', excess: 0 });
    expect(besideReference('created', 17, grown)).toMatchObject({ verdict: 'beyond', excess: 5 });
    // Industry 4: NS 9, IM 3, RS -17: what grew here would have grown without us.
    expect(besideReference('created', 4, { base: 60, ns: 9, im: 3, rs: -17 })).toMatchObject({ change: -5, verdict: 'none', excess: 4 });
  });

  it('of kept jobs goes with the trend or against it', () => {
    // Industry 1: NS 13.5, IM -4.5.
    expect(besideReference('retained', 10, { base: 90, ns: 13.5, im: -4.5, rs: 1 })).toMatchObject({ reference: 9, verdict: 'with-growth', excess: 0 });
    expect(besideReference('retained', 10, { base: 90, ns: -9, im: -4.5, rs: 3 })).toMatchObject({ verdict: 'against-loss' });
  });

  it('never claims more as our own than the region gained beyond the reference', () => {
    const jobs = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(fc.property(fc.nat(400), jobs, jobs, jobs, (claimed, ns, im, rs) => {
      const { excess, change, reference, regional } = besideReference('created', claimed, { base: 1000, ns, im, rs });
      expect(claimed - excess).toBeLessThanOrEqual(Math.max(0, rs) + 1e-9);
      expect(excess).toBeGreaterThanOrEqual(0);
      expect(reference + regional).toBeCloseTo(change, 9);
    }));
  });
});
