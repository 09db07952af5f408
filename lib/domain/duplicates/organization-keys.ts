import { keyOf } from './key-of';
import { isTown } from './name-difference';
import type { ReadName, ReadOrganization } from './read-organization';
import { skeleton } from './skeleton';
import { wordFacts } from './word-facts';

/** The key under which a word of a name is counted. */
export const wordKey = (word: string): string => keyOf('w', wordFacts(word).skeleton);

const MOST = 16;

const keysOfName = ({ words }: ReadName): string[] => {
  const named = words.filter((word) => !isTown(word));
  const own = named.filter((word) => !wordFacts(word).common && word.length > 1);
  const heard = (named.length > 0 ? named : words).map((word) => wordFacts(word).skeleton);
  const keys = [keyOf('n', [...heard].sort().join(' ')), ...own.map(wordKey)];
  // Another number is another body: nothing but the number and its rare words need be looked for.
  if (named.some((word) => wordFacts(word).hasDigit && !/^(?:19|20)\d\d$/.test(word))) return keys;
  const rarest = [...(own.length > 0 ? own : named)].sort((x, y) => y.length - x.length)[0];
  if (rarest !== undefined && rarest.length >= 5) {
    const rest = named.filter((word) => word !== rarest).map((word) => word[0]).sort().join('');
    keys.push(keyOf('h', `${rarest.slice(0, 4)} ${rest}`), keyOf('e', `${rarest.slice(-4)} ${rest}`));
  }
  if (own.length === 0) {
    for (let at = 0; at < heard.length; at += 1) {
      for (let bt = at + 1; bt < Math.min(heard.length, 4); bt += 1) keys.push(keyOf('p', [heard[at], heard[bt]].sort().join(' ')));
    }
  }
  keys.push(keyOf('j', skeleton(named.join(''))));
  if (words.length >= 3) keys.push(keyOf('a', words.flatMap((word) => word.split('_')).map((word) => word[0]).join('')));
  const [only] = words;
  if (words.length === 1 && only !== undefined && only.length >= 3 && only.length <= 6) keys.push(keyOf('a', only));
  return keys;
};

/**
 * What an organization is looked for by: two that may be one share a key. Words by their sound, the rarest by its
 * beginning and its end with the first letters of the others (one typing error leaves one of the two), all words
 * together, telephone, domain, address, business number. At most 16, the first of each name first.
 */
export const organizationKeys = ({ names, phones, domains, addresses, businessNumber }: ReadOrganization): string[] => {
  const facts = [
    ...(businessNumber === null ? [] : [keyOf('b', businessNumber)]), ...phones.map((phone) => keyOf('t', phone)),
    ...domains.map((domain) => keyOf('d', domain)), ...addresses.map((address) => keyOf('s', address)),
  ];
  return [...new Set([...facts.slice(0, 6), ...names.flatMap(keysOfName)])].slice(0, MOST);
};
