import { z } from 'zod';
import { RecordAsRead } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { optionalText } from '../shared/optional-text';

/** A milestone was reached on a day (today when left out), or is open again. */
export const SettleMilestoneInput = RecordAsRead.extend({ done: z.boolean(), on: OptionalDay, how: optionalText(500) });
