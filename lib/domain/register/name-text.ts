import { neededText } from '../shared/needed-text';

/** A name on one line: trimmed, composed (NFC), runs of white space as one space, 1 to `most` characters. */
export const nameText = (most: number) =>
  neededText(most).transform((name) => name.normalize('NFC').replace(/\s+/g, ' '));
