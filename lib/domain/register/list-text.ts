import { z } from 'zod';

/** A filter as it stands in an address: absent and empty mean the same, no filter. */
export const listText = (most: number) =>
  z.string().trim().max(most).optional().transform((text) => text || undefined);
