import { usualWeight } from './common-words';
import { nameDifference, type NameDifference } from './name-difference';
import { wordFacts } from './word-facts';
import { wordLikeness } from './word-likeness';

/** What a word tells, 0 to 1: how rare it is. */
export type WordWeight = (word: string) => number;

export type NameLikeness = {
  /** 0 to 1; 1 only where all words agree, in any order. */
  likeness: number;
  difference: NameDifference;
  /** Of the words both have. */
  sharedWeight: number;
  acronym: boolean;
};

type Match = { a: number; b: number; alike: number };

const SHARE_OF_UNION = 0.6;

const joinedIn = (words: readonly string[], whole: string, free: ReadonlySet<number>): [number, number] | null => {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [first, second] = [words[at] ?? '', words[at + 1] ?? ''];
    if (!free.has(at) || !free.has(at + 1) || Math.abs(first.length + second.length - whole.length) > 1) continue;
    if (wordLikeness(first + second, whole) >= 0.9) return [at, at + 1];
  }
  return null;
};

const isAcronym = (short: readonly string[], long: readonly string[]): boolean => {
  const [only] = short;
  const letters = long.flatMap((word) => word.split('_')).map((word) => word[0] ?? '').join('');
  return short.length === 1 && only !== undefined && long.length >= 3 && only.length >= 3 && only === letters;
};

/**
 * How alike two names are by their words: words are paired by likeness, best first, two written as one count as that
 * one; the weight of what is shared over the weight of all, mixed with its share of the lighter name, so that a name
 * cut short still counts.
 */
export const nameLikeness = (a: readonly string[], b: readonly string[], weigh: WordWeight = usualWeight): NameLikeness => {
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  if (joinedA === joinedB) return { likeness: 1, difference: 'none', sharedWeight: a.reduce((sum, word) => sum + weigh(word), 0), acronym: false };
  if (isAcronym(a, b) || isAcronym(b, a)) return { likeness: 0.8, difference: 'none', sharedWeight: 1, acronym: true };
  const matches: Match[] = [];
  a.forEach((wordA, at) => b.forEach((wordB, bt) => {
    const alike = wordLikeness(wordA, wordB);
    if (alike > 0) matches.push({ a: at, b: bt, alike });
  }));
  matches.sort((x, y) => y.alike - x.alike || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
  const freeA = new Set(a.keys());
  const freeB = new Set(b.keys());
  const shared: string[] = [];
  let [both, all] = [0, 0];
  const pair = (weight: number, alike: number, words: readonly string[]) => {
    both += weight * alike;
    all += weight;
    shared.push(...words);
  };
  for (const { a: at, b: bt, alike } of matches) {
    if (!freeA.delete(at)) continue;
    if (!freeB.delete(bt)) { freeA.add(at); continue; }
    const [wordA, wordB] = [a[at] ?? '', b[bt] ?? ''];
    const typed = alike < 1 && wordFacts(wordA).common !== wordFacts(wordB).common ? Math.min(weigh(wordA), weigh(wordB)) : Math.max(weigh(wordA), weigh(wordB));
    pair(typed, alike, [wordA]);
  }
  for (const [free, words, others, freeOthers] of [[freeA, a, b, freeB], [freeB, b, a, freeA]] as const) {
    for (const at of [...free]) {
      const parts = joinedIn(others, words[at] ?? '', freeOthers);
      if (!parts) continue;
      free.delete(at);
      parts.forEach((part) => freeOthers.delete(part));
      pair(weigh(words[at] ?? ''), 1, [words[at] ?? '']);
    }
  }
  const aloneA = [...freeA].map((at) => a[at] ?? '');
  const aloneB = [...freeB].map((at) => b[at] ?? '');
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weigh(word), 0);
  const [onlyA, onlyB] = [sum(aloneA), sum(aloneB)];
  const ofUnion = both / (all + onlyA + onlyB || 1);
  const ofLighter = both / (all + Math.min(onlyA, onlyB) || 1);
  const likeness = SHARE_OF_UNION * ofUnion + (1 - SHARE_OF_UNION) * ofLighter;
  return { likeness, difference: nameDifference(shared, aloneA, aloneB), sharedWeight: both, acronym: false };
};
