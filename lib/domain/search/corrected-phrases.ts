import { oneError } from './one-error';
import type { WordList } from './word-list';

export type CorrectedPhrase = { phrase: string; /** Its last word is only a beginning. */ open: boolean };

/** Shorter than this, nearly everything is one error away from everything. */
const SHORTEST = 3;

/**
 * What somebody may have meant who made one typing error, by the words there are: each word in turn one error away (the last
 * one may be unfinished), two words that are one, one word that is two, also where a letter stands in the place of the space or
 * changed places with it. Whole words before beginnings, in the order of the
 * words typed. A word of names is left as it stands only where another is mended: one error in all.
 */
export const correctedPhrases = (term: string, words: WordList): CorrectedPhrase[] => {
  const typed = term.split(' ');
  const last = typed.length - 1;
  const whole = new Set<string>();
  const begun = new Set<string>();
  const put = (at: number, taken: number, word: string) => [...typed.slice(0, at), word, ...typed.slice(at + taken)].join(' ');
  const others = (at: number, taken: number) => typed.every((word, which) => (which >= at && which < at + taken) || words.has(word) || (which === last && words.begins(word)));
  const part = (at: number, taken: number, first: string, second: string) => {
    if (words.has(first) && words.begins(second)) begun.add(put(at, taken, `${first} ${second}`));
  };
  typed.forEach((word, at) => {
    const next = typed[at + 1];
    if (next !== undefined && others(at, 2)) {
      part(at, 2, word.slice(0, -1), word.slice(-1) + next);
      part(at, 2, word + next.slice(0, 1), next.slice(1));
    }
    const joined = next === undefined ? null : word + next;
    if (joined !== null && words.begins(joined) && others(at, 2)) (words.has(joined) ? whole : begun).add(put(at, 2, joined));
    if (!others(at, 1)) return;
    for (let cut = 1; cut < word.length; cut += 1) {
      part(at, 1, word.slice(0, cut), word.slice(cut));
      if (cut + 1 < word.length) part(at, 1, word.slice(0, cut), word.slice(cut + 1));
    }
    if (word.length < SHORTEST && typed.length === 1) return;
    for (const near of oneError(word)) {
      if (words.has(near)) whole.add(put(at, 1, near));
      else if (at === last && near.length >= SHORTEST && words.begins(near)) begun.add(put(at, 1, near));
    }
  });
  return [...[...whole].map((phrase) => ({ phrase, open: false })), ...[...begun].filter((phrase) => !whole.has(phrase)).map((phrase) => ({ phrase, open: true }))];
};
