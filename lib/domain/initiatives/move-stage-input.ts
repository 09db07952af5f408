import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { optionalText } from '../shared/optional-text';
import { INITIATIVE_STAGES } from './stage';

/** Moves an initiative to another stage on a day, today when left out. */
export const MoveStageInput = RecordAsRead.extend({
  to: z.enum(INITIATIVE_STAGES, { error: () => messages.errors.notAChoice }),
  on: OptionalDay,
  why: optionalText(1000),
});
export type MoveStageInput = z.output<typeof MoveStageInput>;
