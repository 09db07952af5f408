import { z } from 'zod';
import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';
import { RecordId } from '../shared/record-id';
import { JobsInput } from './jobs-input';
import { PercentInput } from './percent-input';

/** Left out altogether it stays undefined, where the schema alone would make it null. */
const ifGiven = <S extends z.ZodType>(schema: S) => z.union([z.undefined(), schema]);

/** A few fields of a case, changed where they stand in a list; what is left out stays as it is. */
export const MendCaseInput = RecordAsRead.extend({
  ownerId: RecordId.optional(),
  nextStep: ifGiven(optionalName(300)),
  nextStepOn: ifGiven(OptionalDay),
  nextStepOwnerId: ifGiven(OptionalId),
  jobsAtRisk: ifGiven(JobsInput),
  jobsAtStake: ifGiven(JobsInput),
  judgedPercent: ifGiven(PercentInput),
});
export type MendCaseInput = z.output<typeof MendCaseInput>;
