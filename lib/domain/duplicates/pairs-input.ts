import { z } from 'zod';
import { PageNumber } from '../register/page-number';
import { SEARCHABLE_KINDS } from '../register/searchable-kind';
import { PAIR_STATES } from './pair-state';
import { VERDICTS } from './verdict';

/** What the worklist of possible duplicates is asked. */
export const PairsInput = z.object({
  record: z.enum(SEARCHABLE_KINDS).default('organization'),
  verdict: z.enum(VERDICTS).optional(),
  state: z.enum(PAIR_STATES).default('open'),
  page: PageNumber,
});
