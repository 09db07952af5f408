import { emailKey } from '../register/email-key';
import { fold } from '../register/fold';
import { personName } from '../register/person-name';
import type { PersonProfile } from './person-profile';
import { phoneDigits } from './phone-digits';

/** A person in the form in which they are compared. */
export type ReadPerson = {
  id: string | null;
  says: string;
  given: readonly string[];
  family: readonly string[];
  email: string | null;
  phones: readonly string[];
  organizations: readonly string[];
};

const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'prof', 'chief', 'mayor', 'jr', 'sr', 'phd', 'peng', 'p', 'eng']);
const words = (name: string | null) => fold(name ?? '').split(' ').filter((word) => word !== '' && !TITLES.has(word));

/** Folds what two people are compared by. A name kept in one field is parted at its last space; 'Smith, John' at its comma. */
export const readPerson = ({ id, givenName, familyName, email, phones, organizations }: PersonProfile): ReadPerson => {
  const whole = givenName && familyName ? null : (givenName ?? familyName ?? '');
  const [last, first] = whole?.includes(',') ? whole.split(',') : [whole?.trim().split(/\s+/).slice(-1).join(' ') ?? '', whole?.trim().split(/\s+/).slice(0, -1).join(' ') ?? ''];
  return {
    id: id ?? null,
    says: personName({ givenName: givenName ?? '', familyName: familyName ?? '' }),
    given: words(whole === null ? givenName : (first ?? '')),
    family: words(whole === null ? familyName : (last ?? '')),
    email: email ? emailKey(email) : null,
    phones: (phones ?? []).map(phoneDigits).filter(Boolean),
    organizations: [...new Set(organizations ?? [])],
  };
};
