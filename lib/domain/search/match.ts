import { beginsWithinOneError, withinOneError } from './within-one-error';

/** How a record answers what was typed, the best first: by a name or title, by its text, by another record (a case by its firm), with one typing error. */
export const MATCHES = ['exact', 'prefix', 'word', 'inside', 'words', 'text', 'of', 'near', 'near_prefix', 'near_words'] as const;
export type Match = (typeof MATCHES)[number];

const begunBy = (word: string) => (typed: string) => word.startsWith(typed);
const nearlyBegunBy = (word: string) => (typed: string) => typed.length > 2 && beginsWithinOneError(word, typed);

/**
 * How a folded name matches a folded term: the whole name, its beginning, the beginning of a word, any part of it, every typed word
 * beginning one of its words in any order; with one typing error the whole name, its beginning, or its words. Null where it does not.
 */
export const matchOf = (term: string, key: string): Match | null => {
  if (term === '') return null;
  if (key === term) return 'exact';
  if (key.startsWith(term)) return 'prefix';
  if (key.includes(` ${term}`)) return 'word';
  if (key.includes(term)) return 'inside';
  const words = key.split(' ');
  const typed = term.split(' ');
  const missing = typed.filter((one) => !words.some((word) => begunBy(word)(one)));
  if (missing.length === 0) return 'words';
  if (withinOneError(key, term)) return 'near';
  if (beginsWithinOneError(key, term)) return 'near_prefix';
  const joined = (at: number) => `${words[at]}${words[at + 1] ?? ''}`;
  if (missing.length > 1) return null;
  const [wrong = ''] = missing;
  return words.some((word, at) => nearlyBegunBy(word)(wrong) || joined(at).startsWith(wrong)) ? 'near_words' : null;
};
