import { z } from 'zod';
import { messages } from '@/lib/messages';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';
import { AGREEMENT_REACHES } from './agreement-reach';
import { fieldsOf } from './shareable';
import { SHARED_KINDS } from './shared-kind';

const notAChoice = { error: () => messages.errors.notAChoice };
const words = () => messages.agreements.refusals;
/** As many organizations as a page of names can be checked by eye. */
const MOST_LISTED = 200;

/** One part: fields of one kind of record, of the organizations it reaches. What does not belong to its reach is dropped. */
const Scope = z
  .strictObject({
    kind: z.enum(SHARED_KINDS, notAChoice),
    fields: z.array(z.string().max(40)).min(1, { error: () => words().noField }).transform((fields) => [...new Set(fields)]),
    reach: z.enum(AGREEMENT_REACHES, notAChoice),
    organizationIds: z.array(RecordId).max(MOST_LISTED).default([]).transform((ids) => [...new Set(ids)]),
    subcluster: z.string().trim().max(120).nullish().transform((code) => code || null),
    tagId: RecordId.or(z.literal('')).nullish().transform((id) => id || null),
  })
  .superRefine(({ kind, fields, reach, organizationIds, subcluster, tagId }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (fields.some((field) => !fieldsOf(kind).includes(field))) refuse('fields', words().notShareable);
    if (reach === 'listed' && organizationIds.length === 0) refuse('organizationIds', words().nobodyListed);
    if (reach === 'subcluster' && subcluster === null) refuse('subcluster', messages.errors.required);
    if (reach === 'tag' && tagId === null) refuse('tagId', messages.errors.required);
  })
  .transform((scope) => ({
    ...scope,
    organizationIds: scope.reach === 'listed' ? scope.organizationIds : [],
    subcluster: scope.reach === 'subcluster' ? scope.subcluster : null,
    tagId: scope.reach === 'tag' ? scope.tagId : null,
  }));

/** What one agency may see, for what purpose, from a day to a day. */
export const AgreementInput = z
  .strictObject({
    ...editedRecord,
    agencyId: RecordId,
    purpose: neededText(500),
    validFrom: IsoDay,
    validTo: IsoDay,
    scopes: z.array(Scope).min(1, { error: () => words().nothingShared }).max(20),
  })
  .superRefine(idWithVersion)
  .superRefine(({ validFrom, validTo }, context) => {
    if (validTo < validFrom) context.addIssue({ code: 'custom', path: ['validTo'], message: words().endsBeforeItBegins });
  });
export type AgreementInput = z.output<typeof AgreementInput>;
export type AgreementDraft = z.input<typeof AgreementInput>;

/** An agreement that ends before its last day, and why. */
export const EndAgreementInput = z.strictObject({ id: RecordId, version: z.int().min(1), on: IsoDay, why: neededText(500) });
