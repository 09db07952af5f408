import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** Which account, as the administrator saw it. */
export const UserAtVersion = z.strictObject({ userId: RecordId, version: z.int() });
