import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { JobsInput } from './jobs-input';

/** What was announced, and on which day; empty jobs take the announcement back. */
export const AnnounceJobsInput = RecordAsRead.extend({ jobs: JobsInput, on: OptionalDay });
