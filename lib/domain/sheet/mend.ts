import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/**
 * A change of some fields of one record as it was read, as a sheet writes it: the others stay as they are. Tags can be added and taken
 * away one by one. What a field may hold, the record's own input says.
 */
export const Mend = z.strictObject({
  id: RecordId,
  version: z.number().int().min(1),
  set: z.record(z.string().max(40), z.union([z.string().max(4000), z.number(), z.null(), z.array(z.string().max(200)).max(30)])).default({}),
  addTags: z.array(z.string().max(60)).max(10).optional(),
  removeTags: z.array(z.string().max(60)).max(10).optional(),
});
export type Mend = z.input<typeof Mend>;
export type ReadMend = z.output<typeof Mend>;

/** What would become of a change: it changes the record, says what it says already, or is refused for a reason. */
export type Attempt = { id: string; outcome: 'changes' | 'same' } | { id: string; outcome: 'refused'; why: string };
