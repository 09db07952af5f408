import { oneError } from './one-error';

/** From so many letters on a typed word stands for all words it begins, and may hold a typing error. */
const BEGUN_FROM = 3;
const NEAR_FROM = 4;
const MOST = 8;

/** The typed words as a text must hold them, all of them; with the words there are, each as well as those one typing error away. */
export const soughtWords = (term: string, known?: Pick<ReadonlySet<string>, 'has'>): { word: string; begun: boolean; near: string[] }[] =>
  [...new Set(term.split(' ').filter(Boolean))].slice(0, MOST).map((word) => ({
    word, begun: word.length >= BEGUN_FROM, near: known && word.length >= NEAR_FROM ? oneError(word).filter((one) => known.has(one)) : [],
  }));
