import { z } from 'zod';
import type { LookupKeys } from '@/lib/domain/lists/lookup-keys';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { knownFacts } from './known-facts';

/** What the register knows of everything a piece of a list may mean; for the count of a load, which writes nothing. */
export const knownRecords = query({
  name: 'lists.known',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId, system: z.string(), keys: z.custom<LookupKeys>() }),
  run: (ctx, { id, system, keys }) => knownFacts(ctx, keys, { batchId: id, system }),
});
