const LETTER = /[\p{L}\p{N}]/u;

/**
 * Every place a word or phrase stands in a text, as ranges [from, to), whatever the case; within a longer word it does
 * not count ("Ann" is not found in "Annex"). Phrases shorter than two characters are passed over.
 */
export const findWords = (text: string, phrases: readonly string[]): [number, number][] => {
  // Lower case of the same length keeps the places: letters that grow when lowered are compared as they are.
  const lower = [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
  return phrases.map((phrase) => phrase.trim().toLowerCase()).filter((phrase) => phrase.length >= 2).flatMap((phrase) => {
    const found: [number, number][] = [];
    for (let from = lower.indexOf(phrase); from >= 0; from = lower.indexOf(phrase, from + 1)) {
      const to = from + phrase.length;
      if (!LETTER.test(text[from - 1] ?? ' ') && !LETTER.test(text[to] ?? ' ')) found.push([from, to]);
    }
    return found;
  });
};
