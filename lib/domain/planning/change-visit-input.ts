import { z } from 'zod';
import { RecordId } from '../shared/record-id';
import { visitFields } from './visit-fields';

/** The whole of a planned visit, on top of the version that was read. */
export const ChangeVisitInput = z.strictObject({ id: RecordId, version: z.int().min(1), ...visitFields });
export type ChangeVisitInput = z.output<typeof ChangeVisitInput>;
