import { describe, expect, it } from 'vitest';
import { organizationKeys } from '@/lib/domain/duplicates/organization-keys';
import { readOrganization } from '@/lib/domain/duplicates/read-organization';
import { makePairs } from '@/test/support/duplicates/make-pairs';
import { readPairs } from '@/test/support/duplicates/read-pairs';

describe('organizationKeys', () => {
  it('gives two records of one organization a key in common, 49 times in 50', () => {
    const ones = [...readPairs('organization-pairs'), ...readPairs('organization-pairs-unseen'), ...makePairs(2000, 20261123)].filter(({ label }) => label !== '!');
    const met = ones.filter(({ a, b }) => {
      const keys = new Set(organizationKeys(readOrganization(a)));
      return organizationKeys(readOrganization(b)).some((key) => keys.has(key));
    });
    expect(met.length / ones.length).toBeGreaterThanOrEqual(0.98);
  });

  it('shows nothing of what it was made from', () => {
    const keys = organizationKeys(readOrganization({ legalName: 'Oxbow Fabrication', phones: ['250 555 0100'], businessNumber: '123456782' }));
    expect(keys.join(' ')).not.toMatch(/oxbow|fabric|5550100|123456782/);
    expect(keys.every((key) => key.length <= 13)).toBe(true);
  });
});
