import { dueDayOfWords } from './due-day-of-words';

const LONGEST = 5;

/**
 * Takes the day off the end of a line: 'Call Marcel tomorrow' is 'Call Marcel', due the day after `today`.
 * The longest ending that says a day counts; a line that is nothing but a day keeps its words as the title.
 */
export const splitDueWords = (line: string, today: string): { title: string; dueOn: string | null } => {
  const words = line.trim().split(/\s+/);
  for (let taken = Math.min(LONGEST, words.length - 1); taken >= 1; taken -= 1) {
    const dueOn = dueDayOfWords(words.slice(-taken).join(' '), today);
    if (dueOn) return { title: words.slice(0, -taken).join(' ').replace(/[\s,;:]+$/, ''), dueOn };
  }
  return { title: line.trim(), dueOn: null };
};
