import { z } from 'zod';
import { DEFAULT_REFERENCE } from '../region-question';
import { CUTOFFS } from '../standardised/standardised-lq';

const code = z.string().trim().min(1).max(80);

export const CUTOFF_RULES = ['bootstrap', ...(Object.keys(CUTOFFS) as (keyof typeof CUTOFFS)[])] as const;
export const LQ_SCALES = ['log', 'plain'] as const;
export const DEFAULT_SEED = 20131;

/** What the page of one industry is asked: everything of it stands in the URL. Empty parts mean: choose for me. */
export const IndustryQuestion = z.object({
  line: code.optional(),
  reference: code.default(DEFAULT_REFERENCE),
  dataset: code.optional(),
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  scheme: code.optional(),
  /** The kind of regions that are compared: districts, economic regions. */
  kind: code.optional(),
  scale: z.enum(LQ_SCALES).default('log'),
  cutoff: z.enum(CUTOFF_RULES).default('bootstrap'),
  seed: z.coerce.number().int().min(0).max(2 ** 31 - 1).default(DEFAULT_SEED),
});
export type IndustryQuestion = z.infer<typeof IndustryQuestion>;
