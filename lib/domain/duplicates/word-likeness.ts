import { editDistance } from './edit-distance';
import { lettersApart, wordFacts } from './word-facts';

const TYPED_WRONG = 0.9;
/** Fenwick and Renwick: people seldom mistype the first letter. */
const OTHER_BEGINNING = 0.7;

const beginning = (a: string, b: string): number => {
  const [factsA, factsB] = [wordFacts(a), wordFacts(b)];
  if (factsA.hasDigit || factsB.hasDigit) return 0;
  return factsA.common && factsB.common ? (Math.min(a.length, b.length) >= 5 ? TYPED_WRONG : 0) : 0.85;
};

/**
 * How alike two words of names are, 0 to 1: equal 1; one and many 0.97; one typing error from four letters on, or two from eight on, 0.9;
 * one the beginning of the other from four letters on, 0.85; said alike, 0.85. Numbers are equal or nothing, and two
 * words of the trades are not typing errors of one another.
 */
export const wordLikeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const short = Math.min(a.length, b.length);
  if (short < 3 || Math.abs(a.length - b.length) > 2) return short >= 4 && (a.startsWith(b) || b.startsWith(a)) ? beginning(a, b) : 0;
  if (a === `${b}s` || b === `${a}s`) return 0.97;
  const [factsA, factsB] = [wordFacts(a), wordFacts(b)];
  if (factsA.hasDigit || factsB.hasDigit) return 0;
  if (factsA.common && factsB.common) return short >= 5 && a.slice(0, 5) === b.slice(0, 5) ? TYPED_WRONG : 0;
  if (short >= 4) {
    const most = short >= 8 ? 2 : 1;
    if (lettersApart(factsA, factsB) <= most * 2 && editDistance(a, b, most) <= most) {
      return a[0] !== b[0] ? OTHER_BEGINNING : short === 4 && a.length === b.length ? 0.75 : TYPED_WRONG;
    }
    if (a.startsWith(b) || b.startsWith(a)) return 0.85;
  }
  return short >= 5 && a[0] === b[0] && factsA.skeleton === factsB.skeleton ? 0.85 : 0;
};
