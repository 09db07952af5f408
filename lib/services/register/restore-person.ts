import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { setPersonArchived } from './set-person-archived';

/** Takes an archived person back into lists and search. */
export const restorePerson = command({
  name: 'register.restore-person',
  permission: 'register.write',
  record: 'person',
  input: RecordAsRead,
  run: (ctx, input) => setPersonArchived(ctx, input, false),
});
