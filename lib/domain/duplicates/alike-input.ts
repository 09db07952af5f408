import { z } from 'zod';
import { ORGANIZATION_KINDS } from '../register/organization-kind';
import { RecordId } from '../shared/record-id';

const typed = z.string().max(500).nullish().transform((text) => text?.trim() || null);

/** What has been typed of a record so far; anything may be missing, and nothing of it is refused for being half written. */
export const AlikeInput = z.discriminatedUnion('record', [
  z.object({
    record: z.literal('organization'), id: RecordId.optional(), name: z.string().max(200), website: typed, place: typed,
    businessNumber: typed, kind: z.enum(ORGANIZATION_KINDS).nullish(),
  }),
  z.object({ record: z.literal('person'), id: RecordId.optional(), givenName: typed, familyName: typed, email: typed, phone: typed, organizationId: typed }),
]);
export type AlikeDraft = z.input<typeof AlikeInput>;
