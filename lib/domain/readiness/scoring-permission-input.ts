import { z } from 'zod';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';

/** A manager lets a rights holder be assessed by schemes that ask of power, or ends that; both with a reason. */
export const ScoringPermissionInput = z.strictObject({ organizationId: RecordId, enabled: z.boolean(), reason: neededText(300) });
