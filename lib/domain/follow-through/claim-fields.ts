import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';
import { CLAIM_KINDS } from './claim';

const MOST_JOBS = 1_000_000;

/** How many jobs (heads, not full-time equivalents) a firm says were kept or made, in its words. */
export const claimFields = {
  organizationId: RecordId,
  kind: z.enum(CLAIM_KINDS, { error: () => messages.errors.notAChoice }),
  jobs: z
    .int({ error: () => messages.followThrough.refusals.jobs })
    .min(1, { error: () => messages.followThrough.refusals.jobs })
    .max(MOST_JOBS, { error: () => messages.followThrough.refusals.jobs }),
  statement: neededText(1000),
  statedOn: IsoDay.optional(),
};
