import { describe, expect, it } from 'vitest';
import { PersonInput } from '@/lib/domain/register/person-input';
import { personName } from '@/lib/domain/register/person-name';
import { personSortKey } from '@/lib/domain/register/person-sort-key';

const fieldsOf = (input: unknown) => {
  const parsed = PersonInput.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('a person as they are typed', () => {
  it('needs one name, given or family', () => {
    expect(fieldsOf({ givenName: 'Marcel' })).toEqual([]);
    expect(fieldsOf({ familyName: 'Dubois' })).toEqual([]);
    expect(fieldsOf({ givenName: ' ', familyName: '…' })).toEqual(['givenName']);
  });

  it('keeps a phone number as it was typed, if it has digits', () => {
    expect(PersonInput.parse({ givenName: 'A', phone: ' +1 (250) 555-0199 ext. 12' }).phone).toBe('+1 (250) 555-0199 ext. 12');
    expect(fieldsOf({ givenName: 'A', phone: 'ask Bob' })).toEqual(['phone']);
  });

  it('may leave everything empty as a form does', () => {
    expect(PersonInput.parse({ givenName: 'A', familyName: '', email: '', phone: '', preferredChannel: '', doNotContactSince: '' })).toMatchObject({
      familyName: null, email: null, phone: null, preferredChannel: null, doNotContactSince: null, languages: [], affiliation: null,
    });
  });

  it.each([
    [{ email: 'marcel at example' }, ['email']], [{ doNotContactSince: '2026-02-30' }, ['doNotContactSince']], [{ languages: ['klingon'] }, ['languages.0']],
    [{ id: 'p1', version: 1, affiliation: { organizationId: 'o1' } }, ['affiliation']],
    [{ affiliation: { organizationId: 'o1', validFrom: '2026-02-01', validTo: '2026-01-01' } }, ['affiliation.validTo']],
  ])('with %j is refused at %j', (change, fields) => expect(fieldsOf({ givenName: 'A', ...change })).toEqual(fields));

  it('is called by both names and listed by the family name', () => {
    expect(personName({ givenName: 'Zoë', familyName: 'Abel' })).toBe('Zoë Abel');
    expect(personName({ givenName: '', familyName: 'Abel' })).toBe('Abel');
    expect(personSortKey({ givenName: 'Zoë', familyName: 'Abel' })).toBe('abel zoe');
  });
});
