import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { DISCLOSURES } from './disclosure-decision';
import { FOIPPA_SECTIONS } from './foippa-section';
import { HELD_RECORDS } from './held-record';
import { SubjectInput } from './subject-input';

/** A request for access about one subject, by the number it was filed under. Without a due day it is the one the act gives. */
export const StartDisclosureInput = SubjectInput.extend({ reference: neededText(60), receivedOn: IsoDay, dueOn: IsoDay.optional() });

const section = z.enum(FOIPPA_SECTIONS, { error: () => messages.errors.notAChoice }).nullish().transform((given) => given ?? null);

/** What happens to one field. `words`: what to sever, one phrase to a line. Whatever is not let out names its section. */
export const DecideFieldInput = z
  .strictObject({
    id: RecordId,
    version: z.int().min(1),
    record: z.enum(HELD_RECORDS),
    recordId: z.string().min(1).max(160),
    field: z.string().min(1).max(60),
    decision: z.enum(DISCLOSURES, { error: () => messages.errors.notAChoice }),
    section,
    words: optionalText(4000),
  })
  .superRefine(({ decision, section: given, words }, context) => {
    if (decision !== 'release' && given === null) context.addIssue({ code: 'custom', path: ['section'], message: messages.privacy.disclosures.refusals.sectionNeeded });
    if (decision === 'sever' && words === null) context.addIssue({ code: 'custom', path: ['words'], message: messages.errors.required });
  });
export type DecideFieldInput = z.output<typeof DecideFieldInput>;
