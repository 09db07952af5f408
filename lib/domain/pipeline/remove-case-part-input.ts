import { z } from 'zod';
import { RecordAsRead } from '../register/edited-record';

/** What can be taken out of a case and put back. */
export const CASE_PART_KINDS = ['party', 'site', 'request'] as const;

/** A part is taken out, or put back. */
export const RemoveCasePartInput = RecordAsRead.extend({ part: z.enum(CASE_PART_KINDS), removed: z.boolean() });
