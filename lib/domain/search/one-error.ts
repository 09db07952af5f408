const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/**
 * Every text that one typing error turns into `word`: a letter left out, one too many, another one, two swapped
 * (Damerau's four). Without the word itself, each once. A word of n letters gives at most 74n + 36 of them. Letters
 * put in are those of folded names (a-z, 0-9); others are only taken away or swapped.
 */
export const oneError = (word: string): string[] => {
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail) near.add(head + tail.slice(1));
    if (tail.length > 1) near.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of LETTERS) {
      if (tail) near.add(head + letter + tail.slice(1));
      near.add(head + letter + tail);
    }
  }
  near.delete(word);
  near.delete('');
  return [...near];
};
