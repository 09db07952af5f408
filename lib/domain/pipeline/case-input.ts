import { z } from 'zod';
import { messages } from '@/lib/messages';
import { MoneyInput } from '../initiatives/money-input';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { nameText } from '../register/name-text';
import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { CURRENCIES } from '../shared/currency';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { CaseRecord } from './case-record';
import { CASE_SOURCES } from './case-source';
import { JobsInput } from './jobs-input';
import { PercentInput } from './percent-input';
import { STREAMS } from './stream';

const notAChoice = { error: () => messages.errors.notAChoice };

/** A case as it shall stand. Its stage is moved, its jobs announced and verified, its level lowered by commands of their own. `from`: the record it is opened from. */
export const CaseInput = z.strictObject({
  ...editedRecord,
  stream: z.enum(STREAMS, notAChoice),
  codeName: nameText(80),
  confidentiality: z.enum(CONFIDENTIALITIES, notAChoice).default('internal'),
  readerIds: z.array(RecordId).max(50).default([]),
  organizationId: OptionalId,
  siteId: OptionalId,
  /** 'cluster/sub-cluster'. */
  part: OptionalId,
  regionCode: OptionalId,
  ownerId: RecordId,
  about: optionalText(4000),
  source: z.enum(CASE_SOURCES, notAChoice),
  sourceText: optionalName(200),
  openedOn: IsoDay,
  jobsAtRisk: JobsInput,
  jobsAtStake: JobsInput,
  capital: MoneyInput,
  currency: z.enum(CURRENCIES, notAChoice).default('CAD'),
  judgedPercent: PercentInput,
  competitorRegion: optionalName(120),
  nextStep: optionalName(300),
  nextStepOn: OptionalDay,
  nextStepOwnerId: OptionalId,
  from: CaseRecord.nullish().transform((one) => one ?? null),
}).superRefine(idWithVersion);
export type CaseInput = z.output<typeof CaseInput>;
export type CaseDraft = z.input<typeof CaseInput>;
