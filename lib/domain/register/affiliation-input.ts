import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';
import { AFFILIATION_FLAGS } from './affiliation-flag';
import { datedFields, inOrder } from './dated';
import { editedRecord, idWithVersion } from './edited-record';
import { fold } from './fold';
import { optionalName } from './optional-name';

/** What a person is to an organization, for a time. */
export const affiliationFields = {
  organizationId: RecordId,
  title: optionalName(120),
  flags: z
    .array(z.enum(AFFILIATION_FLAGS, { error: () => messages.errors.notAChoice }))
    .max(AFFILIATION_FLAGS.length)
    .default([])
    .transform((flags) => AFFILIATION_FLAGS.filter((flag) => flags.includes(flag))),
  /** The organization a person speaks for when nothing else is said; one at most. */
  primary: z.boolean().default(false),
  ...datedFields,
};

export const AffiliationInput = z
  .strictObject({ ...editedRecord, personId: RecordId, ...affiliationFields })
  .superRefine(idWithVersion)
  .superRefine(inOrder);
export type AffiliationInput = z.output<typeof AffiliationInput>;
export type AffiliationDraft = z.input<typeof AffiliationInput>;

/** Two affiliations are the same fact when person, organization and folded title agree. */
export const affiliationSameness = (of: { personId: string; organizationId: string; title: string | null }): string =>
  JSON.stringify([of.personId, of.organizationId, fold(of.title ?? '')]);
