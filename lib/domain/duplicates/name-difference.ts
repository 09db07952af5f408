import { isCommonWord } from './common-words';
import { PROVINCES, TOWNS } from './places-in-names';
import { areContrary, BODY_WORDS, ONE_PER_PLACE } from './telling-words';

/** What sets two names apart although most of their words agree. */
export const NAME_DIFFERENCES = ['number', 'contrary', 'place', 'body', 'own-words', 'none'] as const;
export type NameDifference = (typeof NAME_DIFFERENCES)[number];

const PLACES = new Set([...TOWNS.map((town) => town.replaceAll(' ', '_')), ...PROVINCES]);
const TOWN_WORDS = new Set(TOWNS.map((town) => town.replaceAll(' ', '_')));

export const isTown = (word: string): boolean => TOWN_WORDS.has(word);

const numbersOf = (words: readonly string[]) => words.filter((word) => /\d/.test(word) || /^(?:ii|iii|iv|vi|vii|viii|ix)$/.test(word));

const withoutYears = (words: readonly string[]) => words.filter((word) => !/^(?:19|20)\d\d$/.test(word));

/** How two names differ by the words each has alone; `shared` are those both have. The first that applies. */
export const nameDifference = (shared: readonly string[], aloneA: readonly string[], aloneB: readonly string[]): NameDifference => {
  const [numbersA, numbersB] = [withoutYears(numbersOf(aloneA)), withoutYears(numbersOf(aloneB))];
  if (numbersA.length > 0 && numbersB.length > 0) return 'number';
  if ((numbersA.length > 0 || numbersB.length > 0) && shared.some((word) => ['lodge', 'local', 'district', 'number', 'branch'].includes(word))) return 'number';
  if (aloneA.some((a) => aloneB.some((b) => areContrary(a, b)))) return 'contrary';
  const [placesA, placesB] = [aloneA.filter((word) => PLACES.has(word)), aloneB.filter((word) => PLACES.has(word))];
  if (placesA.length > 0 && placesB.length > 0) return 'place';
  if ((placesA.some(isTown) || placesB.some(isTown)) && aloneA.length + aloneB.length === placesA.length + placesB.length) return 'place';
  const onePerPlace = shared.some((word) => ONE_PER_PLACE.has(word));
  if (onePerPlace && aloneA.length > 0 && aloneB.length > 0) return 'place';
  if ([...aloneA, ...aloneB].some((word) => BODY_WORDS.has(word))) return 'body';
  const own = (words: readonly string[]) => words.some((word) => !isCommonWord(word));
  return own(aloneA) && own(aloneB) ? 'own-words' : 'none';
};
