import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { answersOf } from './answers-of';
import { readListReference } from './list-reference';

const EVERY_LINE = 2_000_000_000;

/** What a job needs besides the file: the reference its cells are checked against, and what was said of its rows. */
export const listContext = query({
  name: 'lists.context',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => ({ reference: await readListReference(ctx), answers: await answersOf(ctx.db, id, 1, EVERY_LINE) }),
});
