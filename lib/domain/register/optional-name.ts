import { optionalText } from '../shared/optional-text';

/** A name or title that may be left out (null), on one line. */
export const optionalName = (most: number) =>
  optionalText(most).transform((name) => name && name.normalize('NFC').replace(/\s+/g, ' '));
