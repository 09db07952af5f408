/** Longest key: an index page of PostgreSQL holds no more, and nobody searches by more. */
const LONGEST = 200;

const PLAIN = /^[\x20-\x7e]*$/;

/** Most names are ASCII, and every list folds each of its names a dozen times: a quarter of the work. */
const foldPlain = (name: string): string => {
  const lower = name.toLowerCase().replace(/['`]/g, '');
  const joined = lower.includes('.') ? lower.replace(/(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))/g, '$1') : lower;
  return joined.replace(/&/g, ' and ').replace(/[^a-z0-9]+/g, ' ').trim();
};

const foldAny = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/[łƚ]/g, 'l')
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The key a name is searched, sorted and compared by: no accents, no case, punctuation as single spaces, at most 200
 * characters. Apostrophes and the points of initials vanish, '&' is read as 'and': "O'Brien & Fils", 'B.C. Rail' fold
 * to 'obrien and fils', 'bc rail'. Text without letters or digits folds to ''. Folding twice changes nothing.
 */
export const fold = (name: string): string => {
  const plain = PLAIN.test(name) ? foldPlain(name) : foldAny(name);
  return plain.length <= LONGEST ? plain : [...plain].slice(0, LONGEST).join('').trim();
};
