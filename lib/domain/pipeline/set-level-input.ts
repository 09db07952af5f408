import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordAsRead } from '../register/edited-record';
import { optionalName } from '../register/optional-name';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { RecordId } from '../shared/record-id';

/** Who may read a case; going below the strictest of its sources needs `why`. */
export const SetLevelInput = RecordAsRead.extend({
  confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }),
  readerIds: z.array(RecordId).max(50).optional(),
  why: optionalName(300),
});
