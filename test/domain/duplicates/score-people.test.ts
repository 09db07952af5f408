import { describe, expect, it } from 'vitest';
import type { PersonProfile } from '@/lib/domain/duplicates/person-profile';
import { personKeys } from '@/lib/domain/duplicates/person-keys';
import { readPerson } from '@/lib/domain/duplicates/read-person';
import { scorePeople } from '@/lib/domain/duplicates/score-people';

const person = (name: string, more: Partial<PersonProfile> = {}): PersonProfile => {
  const [givenName = '', familyName = ''] = name.split('/');
  return { givenName, familyName, ...more };
};
const verdict = (a: PersonProfile, b: PersonProfile) => scorePeople(readPerson(a), readPerson(b)).verdict;
const shareKey = (a: PersonProfile, b: PersonProfile) => personKeys(readPerson(a)).some((key) => personKeys(readPerson(b)).includes(key));

const ONE: [PersonProfile, PersonProfile][] = [
  [person('Robert/Okafor'), person('Bob/Okafor')],
  [person('Élise/Morin', { organizations: ['o1'] }), person('Elise/Morin', { organizations: ['o1'] })],
  [person('Priya/Sandhu', { email: 'priya@oxbow.example.ca' }), person('P./Sandhu', { email: 'Priya@oxbow.example.ca' })],
  [person('Ingrid/Larsen'), person('Ingrid/Larson')],
  [person('Larsen/Ingrid'), person('Ingrid/Larsen')],
  [person('Marc/Baptiste', { organizations: ['o1'] }), person('Marc/Baptiste-Reid', { organizations: ['o1'] })],
  [person('Wei/Chen', { phones: ['250 555 0101'], organizations: ['o1'] }), person('Wei/Chen', { phones: ['(250) 555-0101'], organizations: ['o2'] })],
];
const TWO: [PersonProfile, PersonProfile][] = [
  [person('Robert/Okafor'), person('Rita/Okafor')],
  [person('Alex/Novak'), person('Alex/Reid')],
  [person('John/Smith', { organizations: ['o1'] }), person('John/Smith', { organizations: ['o2'] })],
  [person('Priya/Sandhu', { email: 'info@oxbow.example.ca' }), person('Tessa/Haddad', { email: 'info@oxbow.example.ca' })],
];

describe('scorePeople', () => {
  it.each(ONE)('takes two ways of writing one person for one: %o, %o', (a, b) => {
    expect(['same', 'likely']).toContain(verdict(a, b));
    expect(shareKey(a, b)).toBe(true);
  });

  it.each(TWO)('keeps two people apart: %o, %o', (a, b) => {
    expect(verdict(a, b)).toBe('different');
  });

  it('reads a name that stands in one field', () => {
    expect(readPerson({ givenName: null, familyName: 'Larsen, Ingrid' })).toMatchObject({ given: ['ingrid'], family: ['larsen'] });
    expect(readPerson({ givenName: 'Ingrid Larsen', familyName: null })).toMatchObject({ given: ['ingrid'], family: ['larsen'] });
  });
});
