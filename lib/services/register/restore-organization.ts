import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { setOrganizationArchived } from './set-organization-archived';

/** Takes an archived organization back into lists and search. */
export const restoreOrganization = command({
  name: 'register.restore-organization',
  permission: 'register.write',
  record: 'organization',
  input: RecordAsRead,
  run: (ctx, input) => setOrganizationArchived(ctx, input, false),
});
