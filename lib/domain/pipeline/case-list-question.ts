import { z } from 'zod';
import { CASE_FILTERS } from './pipeline-question';
import { STAGES } from './stage';
import { STREAMS } from './stream';

export const CASE_SORTS = ['slow', 'name', 'stage', 'days', 'jobs', 'owner', 'next'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** The table of a stream's cases: its open ones, or those of one stage; narrowed, sorted, one page at a time. */
export const CaseListQuestion = z.object({
  stream: z.enum(STREAMS), ...CASE_FILTERS, stage: z.enum(STAGES).optional(), sort: z.enum(CASE_SORTS).default('slow'), page: z.coerce.number().int().min(1).max(2_000).default(1),
});
export type CaseListQuestion = z.output<typeof CaseListQuestion>;
