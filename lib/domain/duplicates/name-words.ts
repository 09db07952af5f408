import { fold } from '../register/fold';
import { ABBREVIATIONS, PHRASES } from './abbreviations';
import { JOINING_WORDS, LEGAL_FORMS, TRADING_AS } from './legal-forms';
import { TOWNS } from './places-in-names';

const asPattern = (phrases: readonly string[]) => new RegExp(` (?:${phrases.join('|')})(?= |$)`, 'g');
const FORMS = asPattern([...LEGAL_FORMS].sort((a, b) => b.length - a.length));
const LONG_TOWNS = asPattern(TOWNS.filter((town) => town.includes(' ')));
const NUMBERED = /^0*(\d{5,8})(?: (bc|alberta|saskatchewan|manitoba|ontario|quebec|yukon|canada)| (?:ltd|inc|corp|limited|ulc)|$)/;

/** The names in one line of text: a company and what it trades under, '0712345 B.C. Ltd. dba Foo' as two. */
export const namesIn = (text: string): string[] => {
  const parts = text.split(TRADING_AS).map((part) => part.replace(/[()\s,;-]+$/g, '').trim()).filter((part) => fold(part) !== '');
  return parts.length > 0 ? parts : [text];
};

/**
 * The words a name is compared by, in their order: folded, legal form and joining words left out, abbreviations written
 * out, a town of two words as one word with a low line. A numbered company is its number and its register ('#712345bc', of British Columbia where none is named). Empty only
 * where the name has no letter and no digit.
 */
export const nameWords = (name: string): string[] => {
  const folded = fold(name).replace(/\bb c\b/g, 'bc');
  const numbered = NUMBERED.exec(folded);
  if (numbered) return [`#${numbered[1] ?? ''}${numbered[2] ?? 'bc'}`];
  const spoken = PHRASES.reduce((text, [from, to]) => text.replaceAll(` ${from} `, ` ${to} `), ` ${folded} `).trimEnd();
  const bare = spoken.replace(FORMS, '').trim();
  const spelled = ` ${(bare || spoken.trim()).split(' ').map((word) => ABBREVIATIONS[word] ?? word).join(' ')}`;
  const words = spelled.replace(LONG_TOWNS, (town) => ` ${town.trim().replaceAll(' ', '_')}`).trim().split(' ');
  const telling = words.filter((word) => !JOINING_WORDS.has(word));
  return (telling.length > 0 ? telling : words).filter(Boolean);
};
