import { expect, it } from 'vitest';
import { NetworkFilter, questionOf } from '@/lib/domain/network/network-filter';

it('reads kinds from an address, one or several, each once and in one order', () => {
  expect(NetworkFilter.parse({ kinds: 'supplies,member_of,supplies' }).kinds).toEqual(['member_of', 'supplies']);
  expect(NetworkFilter.parse({ kinds: ['owns', 'funds'] }).kinds).toEqual(['funds', 'owns']);
  expect(NetworkFilter.parse({ kinds: '' }).kinds).toEqual([]);
  expect(NetworkFilter.safeParse({ kinds: 'knows' }).success).toBe(false);
});

it('is the same question however it is put', () => {
  const asked = (input: object) => questionOf(NetworkFilter.parse(input));
  expect(asked({ kinds: 'owns,funds' })).toBe(asked({ kinds: ['funds', 'owns'] }));
  expect(asked({})).toBe(asked({ kinds: '' }));
  expect(asked({ on: '2025-12-31' })).not.toBe(asked({}));
});

it('refuses a sub-cluster without its cluster and a day that is none', () => {
  expect(NetworkFilter.safeParse({ subcluster: 'manufacturing' }).success).toBe(false);
  expect(NetworkFilter.safeParse({ on: '2025-02-30' }).success).toBe(false);
});
