import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyPerson } from '@/lib/domain/initiatives/key-person';
import { ties } from '../network/worked-example';

const met = (...pairs: string[]) => pairs.map((pair) => ({ personId: pair[0] ?? '', organizationId: pair[1] ?? '' }));

it('finds who holds most relations alone, and what comes apart without them', () => {
  // p meets a and b alone, and c as q does; d was met by nobody. Joined others of p: a b c q, six pairs; without p: ab and cq.
  const found = keyPerson(['a', 'b', 'c', 'd'], ties('ab'), met('pa', 'pa', 'pb', 'pc', 'qc'));
  expect(found).toEqual({ active: 3, personId: 'p', alone: 2, share: { value: 2 / 3 }, articulation: ['p'], comeApart: { value: 4 / 6 }, dependent: true });
});

it('is not dependent where each member is known to two', () => {
  const found = keyPerson(['a', 'b'], [], met('pa', 'qa', 'pb', 'qb'));
  expect(found).toMatchObject({ active: 2, personId: null, alone: 0, share: { value: 0 }, articulation: [], dependent: false });
});

it('becomes dependent at exactly one half of the relations', () => {
  expect(keyPerson(['a', 'b'], ties('ab'), met('pa', 'pb', 'qb'))).toMatchObject({ alone: 1, share: { value: 0.5 }, dependent: true });
});

it('is not known where nobody was met, and takes no meeting with others into account', () => {
  expect(keyPerson(['a'], [], met('px'))).toMatchObject({ active: 0, personId: null, share: { value: null, reason: 'no-ties' }, dependent: null });
});

it('never counts more relations as held alone than are active', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('p', 'q', 'r'), fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 20 }), (pairs) => {
    const found = keyPerson(['a', 'b', 'c', 'd'], [], pairs.map(([personId, organizationId]) => ({ personId, organizationId })));
    expect(found.alone).toBeLessThanOrEqual(found.active);
    expect(found.active).toBe(new Set(pairs.map(([, firm]) => firm)).size);
  }));
});
