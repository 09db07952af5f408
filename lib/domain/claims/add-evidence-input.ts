import { z } from 'zod';
import { messages } from '@/lib/messages';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { CLAIM_EVIDENCE_KINDS } from './claim-evidence';

/** `activity:id` or `attachment:id`: a contact, or a file of one. */
const EvidenceSource = z.string().regex(/^(activity|attachment):.{1,64}$/, { error: () => messages.errors.unknownRecord });

/** What a claim rests on: a statement, a visit and a document name a contact or a file of one; another source is told in words. */
export const AddEvidenceInput = z.strictObject({
  claimId: RecordId,
  kind: z.enum(CLAIM_EVIDENCE_KINDS, { error: () => messages.errors.notAChoice }),
  source: z.union([z.literal('').transform(() => null), EvidenceSource]).nullish().transform((given) => given ?? null),
  note: optionalText(1000),
}).superRefine(({ kind, source, note }, ctx) => {
  const { refusals } = messages.claims;
  if (kind === 'other' && note === null) ctx.addIssue({ code: 'custom', path: ['note'], message: refusals.sayWhere });
  if (kind !== 'other' && source === null) ctx.addIssue({ code: 'custom', path: ['source'], message: refusals.chooseSource });
  if (kind === 'visit' && source?.startsWith('attachment:')) ctx.addIssue({ code: 'custom', path: ['source'], message: refusals.visitIsContact });
  if (kind === 'document' && source?.startsWith('activity:')) ctx.addIssue({ code: 'custom', path: ['source'], message: refusals.documentIsFile });
});
export type AddEvidenceInput = z.output<typeof AddEvidenceInput>;
