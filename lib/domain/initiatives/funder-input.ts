import { z } from 'zod';
import { messages } from '@/lib/messages';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { CURRENCIES } from '../shared/currency';
import { RecordId } from '../shared/record-id';
import { MoneyInput } from './money-input';

/** Who pays for an initiative, and how much where that is known. */
export const FunderInput = z.strictObject({
  ...editedRecord,
  initiativeId: RecordId,
  organizationId: RecordId,
  amount: MoneyInput,
  currency: z.enum(CURRENCIES, { error: () => messages.errors.notAChoice }).default('CAD'),
  agreedOn: OptionalDay,
}).superRefine(idWithVersion);
export type FunderInput = z.output<typeof FunderInput>;
export type FunderDraft = z.input<typeof FunderInput>;
