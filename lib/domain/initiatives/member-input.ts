import { z } from 'zod';
import { messages } from '@/lib/messages';
import { datedFields, inOrder } from '../register/dated';
import { OptionalId } from '../register/optional-id';
import { RecordId } from '../shared/record-id';
import { MEMBER_ROLES } from './member-role';

/** An organization takes part in an initiative, one of its people for it where that is known. */
export const MemberInput = z.strictObject({
  initiativeId: RecordId,
  organizationId: RecordId,
  personId: OptionalId,
  role: z.enum(MEMBER_ROLES, { error: () => messages.errors.notAChoice }),
  ...datedFields,
}).superRefine(inOrder);
export type MemberInput = z.output<typeof MemberInput>;
export type MemberDraft = z.input<typeof MemberInput>;
