import { describe, expect, it } from 'vitest';
import { claimRefusal } from '@/lib/domain/follow-through/claim-refusal';

const claim = { state: 'claimed' as const, createdBy: 'anita', evidence: null };

describe('a claim of jobs', () => {
  it('is supported on evidence, said now or before', () => {
    expect(claimRefusal(claim, 'supported', 'anita', null)).toBe('needs-evidence');
    expect(claimRefusal(claim, 'supported', 'anita', 'a letter')).toBeNull();
    expect(claimRefusal({ ...claim, evidence: 'a letter' }, 'supported', 'anita', null)).toBeNull();
  });

  it('is verified once supported, by somebody else', () => {
    expect(claimRefusal(claim, 'verified', 'jon', 'x')).toBe('not-supported');
    expect(claimRefusal({ ...claim, state: 'supported' }, 'verified', 'anita', null)).toBe('same-person');
    expect(claimRefusal({ ...claim, state: 'supported' }, 'verified', 'jon', null)).toBeNull();
  });

  it('can be withdrawn and taken back by anybody who may see it', () => {
    expect(claimRefusal({ ...claim, state: 'verified' }, 'withdrawn', 'jon', null)).toBeNull();
    expect(claimRefusal({ ...claim, state: 'verified' }, 'claimed', 'jon', null)).toBeNull();
  });
});
