/** Which name a word stands for, by at least its first three letters ('fri', 'Sept'); -1 when it stands for none. */
export const indexOfWord = (word: string | undefined, names: readonly string[]): number =>
  word === undefined || word.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));
