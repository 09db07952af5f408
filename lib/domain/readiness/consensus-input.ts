import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { AXIS_CODES } from './axis-code';
import { WillingForInput } from './willing-for-input';

const MOST_SOURCES = 8;
const MOST_AXES = 12;

/** What two or more scorers agreed on, out of their own assessments; it rests on the evidence of all of them. */
export const ConsensusInput = z.strictObject({
  id: RecordId.optional(),
  sourceIds: z.array(RecordId, { error: () => messages.errors.notAList })
    .min(2, { error: () => messages.readiness.refusals.twoToAgree }).max(MOST_SOURCES, { error: () => messages.errors.tooMany(MOST_SOURCES) }),
  assessedOn: IsoDay.optional(),
  scores: z.array(z.strictObject({
    axis: z.enum(AXIS_CODES, { error: () => messages.errors.notAChoice }), value: z.int({ error: () => messages.errors.notANumber }).nullable().default(null),
  }), { error: () => messages.errors.notAList }).min(1, { error: () => messages.readiness.refusals.nothingScored }).max(MOST_AXES),
  willingFor: WillingForInput,
  note: optionalText(2000),
});
