import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { setOrganizationArchived } from './set-organization-archived';

/** Puts an organization away: out of lists and search, still there by its address. */
export const archiveOrganization = command({
  name: 'register.archive-organization',
  permission: 'register.write',
  record: 'organization',
  input: RecordAsRead,
  run: (ctx, input) => setOrganizationArchived(ctx, input, true),
});
