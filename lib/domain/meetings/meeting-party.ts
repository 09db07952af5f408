import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalId } from '../register/optional-id';

/** An organization, a person, or a person of an organization. */
export const MeetingParty = z
  .strictObject({ organizationId: OptionalId, personId: OptionalId })
  .refine(({ organizationId, personId }) => organizationId !== null || personId !== null, { path: ['organizationId'], error: () => messages.planning.refusals.nobody });
