import { z } from 'zod';
import { OptionalDay } from '../register/optional-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { AmountInput } from './amount-input';
import { HoursInput } from './hours-input';

/** Part of a pledge was delivered on a day (today when left out): an amount of a fee, hours of hours. */
export const DeliveryInput = z.strictObject({ id: RecordId, on: OptionalDay, amount: AmountInput, hours: HoursInput, note: optionalText(500) });
export type DeliveryInput = z.output<typeof DeliveryInput>;
