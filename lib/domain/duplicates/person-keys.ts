import { keyOf } from './key-of';
import { longGivenNames } from './nicknames';
import type { ReadPerson } from './read-person';
import { skeleton } from './skeleton';

const MOST = 10;

/** What a person is looked for by: family name by its sound with each long form of the given name and with its first letter, either order; address and telephone. */
export const personKeys = ({ given, family, email, phones }: ReadPerson): string[] => {
  const [first] = given;
  const whole = skeleton(family.join(''));
  const keys = [...(email === null ? [] : [keyOf('m', email)]), ...phones.slice(0, 2).map((phone) => keyOf('q', phone))];
  if (first === undefined) keys.push(keyOf('g', whole));
  else {
    for (const long of longGivenNames(first)) keys.push(keyOf('g', [skeleton(long), whole].sort().join(' ')));
    keys.push(keyOf('i', `${whole} ${first[0] ?? ''}`));
    const start = family.join('').slice(0, 3);
    keys.push(keyOf('k', `${start} ${skeleton(longGivenNames(first)[0] ?? first)}`));
    if (family.length > 1) for (const word of family) keys.push(keyOf('i', `${skeleton(word)} ${first[0] ?? ''}`));
  }
  return [...new Set(keys)].slice(0, MOST);
};
