import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** So many records are read at once. */
export const EXPORTED_AT_ONCE = 500;

/** Which records leave, in the order they shall stand. */
export const ExportQuestion = z.strictObject({ ids: z.array(RecordId).max(EXPORTED_AT_ONCE) });
export type ExportQuestion = z.output<typeof ExportQuestion>;
