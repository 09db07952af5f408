import { fold } from '../register/fold';

/** `fold` keeps the length of a key: longer texts are folded in pieces. */
const PIECE = /[^]{1,150}(?:\s|$)|\S{1,150}/gu;

/** The folded words of a text of any length, in pieces; each word once or more. */
export const textWords = (text: string): string[] => (text.match(PIECE) ?? []).map(fold);
