import { describe, expect, it } from 'vitest';
import { affiliationSameness } from '@/lib/domain/register/affiliation-input';
import { MembershipInput, membershipSameness } from '@/lib/domain/register/membership-input';

const accepts = (input: object) => MembershipInput.safeParse({ associationId: 'a1', ...input }).success;

describe('a membership', () => {
  it('has exactly one member, an organization or a person, other than the association itself', () => {
    expect(accepts({ organizationId: 'o1' })).toBe(true);
    expect(accepts({ personId: 'p1', organizationId: '' })).toBe(true);
    expect(accepts({})).toBe(false);
    expect(accepts({ organizationId: 'o1', personId: 'p1' })).toBe(false);
    expect(accepts({ organizationId: 'a1' })).toBe(false);
  });

  it('begins before it ends (C6-1)', () => {
    expect(accepts({ personId: 'p1', validFrom: '2026-01-01', validTo: '2026-01-01' })).toBe(true);
    expect(accepts({ personId: 'p1', validFrom: '2026-01-02', validTo: '2026-01-01' })).toBe(false);
  });

  it('is the same as another of the same member, association and class', () => {
    const member = { organizationId: 'o1', personId: null, associationId: 'a1', membershipClass: 'Corporate' };
    expect(membershipSameness(member)).toBe(membershipSameness({ ...member, membershipClass: 'CORPORATE ' }));
    expect(membershipSameness(member)).not.toBe(membershipSameness({ ...member, membershipClass: null }));
    expect(affiliationSameness({ personId: 'p', organizationId: 'o', title: null })).toBe(affiliationSameness({ personId: 'p', organizationId: 'o', title: '' }));
  });
});
