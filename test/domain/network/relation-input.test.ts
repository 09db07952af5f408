import { expect, it } from 'vitest';
import { RelationInput } from '@/lib/domain/network/relation-input';
import { isSymmetric, ORGANIZATION_RELATION_KINDS, PERSON_RELATION_KINDS, RELATION_KINDS } from '@/lib/domain/network/relation-kind';
import { relationSameness } from '@/lib/domain/network/relation-sameness';

const between = { kind: 'supplies', fromOrganizationId: 'a', toOrganizationId: 'b' };

it('takes a strength from 1 to 5, and none for what nobody said: level 0 is no relation', () => {
  const strength = (given: unknown) => RelationInput.safeParse({ ...between, strength: given }).data?.strength;
  expect([1, '5', '', null, undefined].map(strength)).toEqual([1, 5, null, null, null]);
  for (const wrong of [0, 6, 2.5, 'close']) expect(RelationInput.safeParse({ ...between, strength: wrong }).success).toBe(false);
});

it('is internal unless somebody says otherwise', () => {
  expect(RelationInput.parse(between).confidentiality).toBe('internal');
});

it('holds between two of a kind: every kind between organizations or between people', () => {
  expect([...new Set([...ORGANIZATION_RELATION_KINDS, ...PERSON_RELATION_KINDS])].sort()).toEqual([...RELATION_KINDS].sort());
  expect(RelationInput.safeParse({ ...between, kind: 'knows' }).success).toBe(false);
  expect(RelationInput.safeParse({ ...between, toPersonId: 'p' }).success).toBe(false);
});

it('is the same fact either way round where it is symmetric, and another where it is not', () => {
  for (const kind of RELATION_KINDS) {
    const same = relationSameness({ kind, from: 'a', to: 'b' }) === relationSameness({ kind, from: 'b', to: 'a' });
    expect(same).toBe(isSymmetric(kind));
  }
});
