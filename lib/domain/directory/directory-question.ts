import { z } from 'zod';

const words = z.string().trim().max(120).optional();

/** What somebody looks for in the directory: words of a name or a capability, one capability, an industry by the start of its code. */
export const DirectoryQuestion = z.object({ q: words, capability: words, naics: z.string().trim().regex(/^\d{2,6}$/).optional() });
export type DirectoryQuestion = z.output<typeof DirectoryQuestion>;
