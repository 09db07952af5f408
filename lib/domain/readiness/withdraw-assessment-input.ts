import { z } from 'zod';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';

/** A mistaken assessment stops counting; it stays in the history with the reason. */
export const WithdrawAssessmentInput = z.strictObject({ id: RecordId, version: z.int().min(1), reason: neededText(300) });
