import { z } from 'zod';
import { messages } from '@/lib/messages';
import { DEFAULT_CLUSTER } from '../indicators/cluster-question';
import { DEFAULT_REGION } from '../indicators/region-question';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { nameText } from '../register/name-text';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';
import { CURRENCIES } from '../shared/currency';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { IMPORTANCES } from './importance';
import { INITIATED_BY } from './initiated-by';
import { MoneyInput } from './money-input';
import { OBJECTIVE_GROUPS } from './objective-group';

const notAChoice = { error: () => messages.errors.notAChoice };

/** An initiative as it shall stand; its stage is moved, never typed. */
export const InitiativeInput = z.strictObject({
  ...editedRecord,
  title: nameText(160),
  purpose: optionalText(4000),
  clusterCode: RecordId.default(DEFAULT_CLUSTER),
  subclusterCode: OptionalId,
  regionCode: RecordId.default(DEFAULT_REGION),
  objectiveGroup: z.enum(OBJECTIVE_GROUPS, notAChoice),
  initiatedBy: z.enum(INITIATED_BY, notAChoice),
  importance: z.union([z.literal(''), z.enum(IMPORTANCES)], notAChoice).nullish().transform((one) => one || null),
  technologyFocus: optionalName(200),
  policyEnvironment: optionalText(1000),
  startedOn: IsoDay,
  facilitatorId: OptionalId,
  budget: MoneyInput,
  currency: z.enum(CURRENCIES, notAChoice).default('CAD'),
}).superRefine(idWithVersion);
export type InitiativeInput = z.output<typeof InitiativeInput>;
export type InitiativeDraft = z.input<typeof InitiativeInput>;
