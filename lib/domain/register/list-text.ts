import { plainText } from '../shared/plain-text';

/** A filter as it stands in an address: absent and empty mean the same, no filter. */
export const listText = (most: number) => plainText(most).optional().transform((text) => text || undefined);
