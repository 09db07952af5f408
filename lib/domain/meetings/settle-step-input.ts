import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { STEP_STATES } from './step-state';

/** A step is done, on a day and shown by words or a contact; skipped, with a reason; or open again. */
export const SettleStepInput = z
  .strictObject({
    id: RecordId,
    version: z.int().min(1),
    state: z.enum(STEP_STATES, { error: () => messages.errors.notAChoice }),
    on: OptionalDay,
    note: optionalText(500),
    activityId: OptionalId,
  })
  .superRefine(({ state, note, activityId }, context) => {
    if (state === 'done' && note === null && activityId === null) context.addIssue({ code: 'custom', path: ['note'], message: messages.meetings.refusals.whatShows });
    if (state === 'skipped' && note === null) context.addIssue({ code: 'custom', path: ['note'], message: messages.meetings.refusals.whySkipped });
  });
