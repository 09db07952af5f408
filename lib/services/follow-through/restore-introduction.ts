import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Puts an introduction back where it was. */
export const restoreIntroduction = command({
  name: 'follow-through.restore-introduction',
  permission: 'outreach.write',
  record: 'introduction',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'introduction', id, false),
});
