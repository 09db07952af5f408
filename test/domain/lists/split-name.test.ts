import { describe, expect, it } from 'vitest';
import { splitName } from '@/lib/domain/lists/split-name';

describe('a name in one cell', () => {
  it('is read with the family name first or last, without a form of address', () => {
    expect([splitName('Lund, Karin'), splitName('Mme  Sylvie  Côté'), splitName('Peter van Dijk'), splitName('Lund, Dr. Karin')]).toEqual([
      { givenName: 'Karin', familyName: 'Lund' }, { givenName: 'Sylvie', familyName: 'Côté' }, { givenName: 'Peter', familyName: 'van Dijk' }, { givenName: 'Karin', familyName: 'Lund' },
    ]);
  });

  it('has no family name in one word', () => {
    expect([splitName('Karin'), splitName(' ')]).toEqual([{ givenName: 'Karin', familyName: null }, { givenName: null, familyName: null }]);
  });
});
