import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { setPersonArchived } from './set-person-archived';

/** Puts a person away: out of lists and search, still there by its address. */
export const archivePerson = command({
  name: 'register.archive-person',
  permission: 'register.write',
  record: 'person',
  input: RecordAsRead,
  run: (ctx, input) => setPersonArchived(ctx, input, true),
});
