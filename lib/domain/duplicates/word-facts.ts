import { isCommonWord } from './common-words';
import { skeleton } from './skeleton';

export type WordFacts = {
  skeleton: string;
  common: boolean;
  hasDigit: boolean;
  /** Which of 32 letter classes stand in it: two words one typing error apart differ in at most two. */
  letters: number;
};

/** Words of names repeat: what was worked out of one is kept until so many are. */
const KEPT = 20_000;
const known = new Map<string, WordFacts>();

const lettersOf = (word: string) => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

/** What is asked of a word again and again while names are compared. */
export const wordFacts = (word: string): WordFacts => {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= KEPT) known.clear();
  const facts = { skeleton: skeleton(word), common: isCommonWord(word), hasDigit: /\d/.test(word), letters: lettersOf(word) };
  known.set(word, facts);
  return facts;
};

/** How many letter classes stand in one of two words alone. */
export const lettersApart = (a: WordFacts, b: WordFacts): number => {
  let apart = a.letters ^ b.letters;
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count += 1;
  return count;
};
