import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalId } from '../register/optional-id';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';

/** A step of a playbook that runs: who looks after it, its days and its words. */
export const ChangeStepInput = z
  .strictObject({ id: RecordId, version: z.int().min(1), ownerId: OptionalId, fromOn: IsoDay, toOn: IsoDay, what: neededText(200), why: neededText(500), doneWhen: neededText(500) })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { path: ['toOn'], error: () => messages.register.refusals.endsBeforeStart });
