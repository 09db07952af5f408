import { z } from 'zod';
import { messages } from '@/lib/messages';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { CURRENCIES } from '../shared/currency';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { AmountInput } from './amount-input';
import { HoursInput } from './hours-input';
import { PledgeEvidence } from './pledge-evidence';
import { PLEDGE_KINDS } from './pledge-kind';

const notAChoice = { error: () => messages.errors.notAChoice };

/** What an organization gave its word for. Only a fee has an amount and only hours have hours; either may be unsaid. */
export const PledgeInput = z.strictObject({
  ...editedRecord,
  organizationId: RecordId,
  clusterCode: RecordId,
  subclusterCode: RecordId,
  kind: z.enum(PLEDGE_KINDS, notAChoice),
  givenOn: OptionalDay,
  amount: AmountInput,
  currency: z.enum(CURRENCIES, notAChoice).default('CAD'),
  hours: HoursInput,
  note: optionalText(1000),
  evidence: PledgeEvidence,
  confidentiality: z.enum(CONFIDENTIALITIES, notAChoice).default('internal'),
}).superRefine(idWithVersion).superRefine(({ kind, amount, hours }, context) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (amount !== null && kind !== 'fee') refuse('amount', messages.forming.refusals.amountOfFee);
  if (hours !== null && kind !== 'hours') refuse('hours', messages.forming.refusals.hoursOfHours);
});
export type PledgeInput = z.output<typeof PledgeInput>;
export type PledgeDraft = z.input<typeof PledgeInput>;
