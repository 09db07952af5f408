/**
 * The key a name is searched and compared by: no accents, no case, no punctuation, single spaces.
 * 'Fort St. James' and 'FORT ST JAMES' fold to 'fort st james'. Text without letters or digits folds to ''.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
