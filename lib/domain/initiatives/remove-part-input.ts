import { z } from 'zod';
import { RecordAsRead } from '../register/edited-record';
import { PART_KINDS } from './part-kind';

/** A part is taken out, or put back. */
export const RemovePartInput = RecordAsRead.extend({ part: z.enum(PART_KINDS), removed: z.boolean() });
