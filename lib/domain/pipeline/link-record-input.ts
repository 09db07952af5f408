import { z } from 'zod';
import { RecordId } from '../shared/record-id';
import { CASE_LINK_KINDS } from './case-link';

/** Links a record with a case, or takes the link away. */
export const LinkRecordInput = z.strictObject({ caseId: RecordId, kind: z.enum(CASE_LINK_KINDS), recordId: RecordId, linked: z.boolean().default(true) });
