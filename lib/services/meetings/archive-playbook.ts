import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setPlaybookArchived } from './set-playbook-archived';

/** A playbook that was started by mistake, or has run its year, leaves the lists. It can be restored. */
export const archivePlaybook = command({
  name: 'meetings.archive-playbook',
  permission: 'readiness.write',
  record: 'playbook',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setPlaybookArchived(ctx, id, true),
});
