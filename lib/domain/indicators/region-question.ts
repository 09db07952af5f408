import { z } from 'zod';

// A region of a table's own bears the code of its series before its own.
const code = z.string().trim().min(1).max(140);

/** The economic region whose published jobs reach furthest into the Alliance's area, compared with its province. */
export const DEFAULT_REGION = '5950';
export const DEFAULT_REFERENCE = '59';

/** What a region or cluster page is asked: everything of it stands in the URL. Empty parts mean: choose for me. */
export const RegionQuestion = z.object({
  region: code.default(DEFAULT_REGION),
  reference: code.default(DEFAULT_REFERENCE),
  dataset: code.optional(),
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  /** First year of every growth figure; without it the first the table holds. */
  base: z.coerce.number().int().min(1900).max(2100).optional(),
  /** A class scheme's newest version, or `id@version` for one of its versions. */
  scheme: z.string().trim().min(1).max(80).optional(),
});
export type RegionQuestion = z.infer<typeof RegionQuestion>;
