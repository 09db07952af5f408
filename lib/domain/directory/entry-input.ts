import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

const MARKUP = /<[a-z/!?]/i;
const plain = z.string().trim().min(1).max(120).refine((text) => !MARKUP.test(text), { error: () => messages.directory.refusals.markup });

/** What an organization wants said of it: what it can do, its own telephone and address, never a person's. `version` 0 begins the entry. */
export const EntryInput = z.strictObject({
  organizationId: RecordId, version: z.coerce.number().int().min(0),
  capabilities: z.array(plain).max(20, { error: () => messages.directory.refusals.tooMany }),
  phone: z.string().trim().max(40).regex(/^[+()\d\s.x-]*$/i, { error: () => messages.directory.refusals.phone }).nullish().transform((text) => text || null),
  email: z.union([z.email({ error: () => messages.directory.refusals.email }), z.literal('')]).nullish().transform((text) => text || null),
});
export type EntryInput = z.output<typeof EntryInput>;
