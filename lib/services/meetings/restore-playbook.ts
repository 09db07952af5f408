import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setPlaybookArchived } from './set-playbook-archived';

/** A playbook runs again. */
export const restorePlaybook = command({
  name: 'meetings.restore-playbook',
  permission: 'readiness.write',
  record: 'playbook',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setPlaybookArchived(ctx, id, false),
});
