import { describe, expect, it } from 'vitest';
import { OrganizationListInput } from '@/lib/domain/register/organization-list-input';

describe('the address of the list', () => {
  it('sorts by name, a search by match, and jobs and changes from the top', () => {
    expect(OrganizationListInput.parse({})).toMatchObject({ sort: 'name', dir: 'asc', page: 1 });
    expect(OrganizationListInput.parse({ q: 'mine' })).toMatchObject({ sort: 'match', dir: 'asc' });
    expect(OrganizationListInput.parse({ q: '', sort: 'match', dir: 'desc' })).toMatchObject({ sort: 'name', dir: 'desc' });
    expect(OrganizationListInput.parse({ sort: 'jobs' })).toMatchObject({ sort: 'jobs', dir: 'desc' });
    expect(OrganizationListInput.parse({ sort: 'updated', dir: 'asc', page: '7' })).toMatchObject({ dir: 'asc', page: 7 });
  });

  it('takes empty filters for none and leaves foreign parameters alone', () => {
    expect(OrganizationListInput.parse({ kind: '', q: ' ', owner: '', utm: 'x' })).toEqual({ sort: 'name', dir: 'asc', page: 1 });
  });

  it.each([{ kind: 'x' }, { page: '0' }, { page: 'two' }, { page: '1.5' }, { dir: 'up' }, { q: 'x'.repeat(201) }, { archived: 'no' }])('refuses %j', (input) => {
    expect(OrganizationListInput.safeParse(input).success).toBe(false);
  });
});
