import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { JobsInput } from './jobs-input';
import { LOST_REASONS } from './lost-reason';
import { STAGES } from './stage';

const stage = z.enum(STAGES, { error: () => messages.errors.notAChoice });

/** Moves a case from the stage it was seen in to another, on a day (today when left out), with whatever the stage asks for and was not known. */
export const MoveCaseInput = z.strictObject({
  id: RecordId,
  from: stage,
  to: stage,
  on: OptionalDay,
  note: optionalText(1000),
  organizationId: OptionalId,
  part: OptionalId,
  jobs: JobsInput,
  nextStep: optionalName(300),
  nextStepOn: OptionalDay,
  jobsAnnounced: JobsInput,
  noJobsWhy: optionalName(300),
  lostReason: z.union([z.literal(''), z.enum(LOST_REASONS)], { error: () => messages.errors.notAChoice }).nullish().transform((one) => one || null),
  lostNote: optionalName(300),
  dormantUntil: OptionalDay,
});
export type MoveCaseInput = z.output<typeof MoveCaseInput>;
