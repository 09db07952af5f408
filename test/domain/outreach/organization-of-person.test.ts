import { describe, expect, it } from 'vitest';
import { organizationOfPerson } from '@/lib/domain/outreach/organization-of-person';

const belongs = [{ organizationId: 'board', primary: false }, { organizationId: 'firm', primary: true }, { organizationId: 'club', primary: false }];

describe('the organization a person speaks for', () => {
  it('is the primary one when the contact names none of theirs', () => {
    expect(organizationOfPerson(belongs, new Set(['elsewhere']))).toBe('firm');
  });

  it('is the one of theirs that the contact names', () => {
    expect(organizationOfPerson(belongs, new Set(['club']))).toBe('club');
    expect(organizationOfPerson(belongs, new Set(['club', 'firm']))).toBe('firm');
  });

  it('is none for somebody without a primary organization', () => {
    expect(organizationOfPerson([{ organizationId: 'board', primary: false }], new Set())).toBeNull();
    expect(organizationOfPerson([], new Set(['firm']))).toBeNull();
  });
});
