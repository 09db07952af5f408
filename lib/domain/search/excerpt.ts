import { fold } from '../register/fold';

const BEFORE = 5;
const AFTER = 9;

/** The words of a text around the first that begins with a typed (folded) word, an ellipsis where it was cut; null where none does. */
export const excerpt = (text: string, typed: readonly string[]): string | null => {
  const words = text.split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => fold(word).split(' ').some((part) => typed.some((start) => part.startsWith(start))));
  if (at < 0) return null;
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(words.length, at + AFTER);
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
};
