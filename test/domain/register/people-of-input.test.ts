import { describe, expect, it } from 'vitest';
import { PeopleOfInput } from '@/lib/domain/register/people-of-input';

describe('whose people are asked for', () => {
  it('is a list of organizations, which may be empty', () => {
    expect(PeopleOfInput.parse({ organizationIds: [] })).toEqual({ organizationIds: [] });
  });

  it('names each by its id and no more than 200', () => {
    expect(PeopleOfInput.safeParse({ organizationIds: [''] }).success).toBe(false);
    expect(PeopleOfInput.safeParse({ organizationIds: Array.from({ length: 201 }, (_, at) => `o${at}`) }).success).toBe(false);
  });
});
