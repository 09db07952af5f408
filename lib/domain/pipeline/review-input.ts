import { z } from 'zod';
import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { STREAMS } from './stream';

/** Opens a review of a stream, or of all of them. */
export const StartReviewInput = z.strictObject({ stream: z.union([z.literal(''), z.enum(STREAMS)]).nullish().transform((one) => one || null) });

/** What was decided on a case in a review, and what somebody is to do about it. */
export const DecideInput = z.strictObject({
  reviewId: RecordId, caseId: RecordId, decision: optionalText(2000), action: optionalName(200), ownerId: OptionalId, dueOn: OptionalDay,
});

/** Ends a review; its minutes stay as they are from then on. */
export const FinishReviewInput = RecordAsRead.extend({ present: optionalName(400), note: optionalText(4000) });
