import { plainText } from './plain-text';

/** Text that may be left out: absent, null and empty are all null. */
export const optionalText = (most: number) =>
  plainText(most)
    .nullish()
    .transform((text) => text || null);
