import type { z } from 'zod';
import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { neededText } from '../shared/needed-text';

/** An organization took its word back, on a day (today when left out). What was delivered stays delivered. */
export const WithdrawPledgeInput = RecordAsRead.extend({ on: OptionalDay, why: neededText(500) });
export type WithdrawPledgeInput = z.output<typeof WithdrawPledgeInput>;
