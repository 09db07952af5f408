import { z } from 'zod';
import { messages } from '@/lib/messages';
import { SEARCHABLE_KINDS } from '../register/searchable-kind';
import { RecordId } from '../shared/record-id';
import { MERGE_SIDES, ORGANIZATION_MERGE_FIELDS, PERSON_MERGE_FIELDS } from './merge-fields';

const Version = z.int().min(1);

/** Two records become one: `into` stays, `from` leads to it. Both as they were read; a field that is not named is taken as it is usual. */
export const MergeInput = z
  .strictObject({
    record: z.enum(SEARCHABLE_KINDS, { error: () => messages.errors.notAChoice }),
    intoId: RecordId,
    intoVersion: Version,
    fromId: RecordId,
    fromVersion: Version,
    fields: z.partialRecord(z.enum([...new Set([...ORGANIZATION_MERGE_FIELDS, ...PERSON_MERGE_FIELDS])]), z.enum(MERGE_SIDES)).default({}),
    /** It was one company in two towns: its name does not become another name. */
    asSite: z.boolean().default(false),
  })
  .superRefine(({ intoId, fromId }, context) => {
    if (intoId === fromId) context.addIssue({ code: 'custom', path: ['fromId'], message: messages.duplicates.refusals.itself });
  });
export type MergeInput = z.output<typeof MergeInput>;
export type MergeDraft = z.input<typeof MergeInput>;

/** Two records side by side. */
export const CompareInput = z.object({ record: z.enum(SEARCHABLE_KINDS), aId: RecordId, bId: RecordId });

/** Two records are two: not shown again until one of them changes. */
export const TellApartInput = z.strictObject({ id: RecordId, version: Version });
