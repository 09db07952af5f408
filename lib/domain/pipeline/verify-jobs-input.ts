import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { optionalName } from '../register/optional-name';
import { JobsInput } from './jobs-input';

/** What was verified, and on which day; more than was announced needs `why`. Empty jobs take it back. */
export const VerifyJobsInput = RecordAsRead.extend({ jobs: JobsInput, on: OptionalDay, why: optionalName(300) });
