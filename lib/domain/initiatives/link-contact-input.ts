import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** A contact belongs to an initiative, or does no more. */
export const LinkContactInput = z.strictObject({ initiativeId: RecordId, activityId: RecordId, linked: z.boolean().default(true) });
