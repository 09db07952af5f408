import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';
import { datedFields, inOrder } from './dated';
import { editedRecord, idWithVersion } from './edited-record';
import { fold } from './fold';
import { OptionalId } from './optional-id';
import { optionalName } from './optional-name';

/** An organization or a person (exactly one) belongs to an association or professional society, for a time. */
export const MembershipInput = z
  .strictObject({
    ...editedRecord,
    organizationId: OptionalId,
    personId: OptionalId,
    associationId: RecordId,
    membershipClass: optionalName(80),
    ...datedFields,
  })
  .superRefine(idWithVersion)
  .superRefine(inOrder)
  .superRefine((input, context) => {
    if ((input.organizationId === null) === (input.personId === null)) {
      context.addIssue({ code: 'custom', path: ['organizationId'], message: messages.register.refusals.oneMember });
    } else if (input.organizationId === input.associationId) {
      context.addIssue({ code: 'custom', path: ['associationId'], message: messages.register.refusals.memberOfItself });
    }
  });
export type MembershipInput = z.output<typeof MembershipInput>;
export type MembershipDraft = z.input<typeof MembershipInput>;

/** Two memberships are the same fact when member, association and folded class agree. */
export const membershipSameness = (of: {
  organizationId: string | null; personId: string | null; associationId: string; membershipClass: string | null;
}): string => JSON.stringify([of.organizationId, of.personId, of.associationId, fold(of.membershipClass ?? '')]);
