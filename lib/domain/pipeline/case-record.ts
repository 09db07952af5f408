import { CASE_LINK_KINDS } from './case-link';
import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** A record a case can come from or lead to. */
export const CaseRecord = z.strictObject({ kind: z.enum(CASE_LINK_KINDS), id: RecordId });
export type CaseRecord = z.output<typeof CaseRecord>;
