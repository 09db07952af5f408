/** Longest key: an index page of PostgreSQL holds no more, and nobody searches by more. */
const LONGEST = 200;

/**
 * The key a name is searched, sorted and compared by: no accents, no case, punctuation as single spaces, at most 200
 * characters. Apostrophes and the points of initials vanish, '&' is read as 'and': "O'Brien & Fils", 'B.C. Rail' fold
 * to 'obrien and fils', 'bc rail'. Text without letters or digits folds to ''. Folding twice changes nothing.
 */
export const fold = (name: string): string => {
  const plain = name
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
  return plain.length <= LONGEST ? plain : [...plain].slice(0, LONGEST).join('').trim();
};
