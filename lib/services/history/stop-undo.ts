import { OneRecord } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { steerUndo } from './steer-undo';

/** Stops an undo that takes a while; what it turned round stays so until it goes on, or is undone itself. */
export const stopUndo = command({
  name: 'history.stop-undo',
  permission: 'account.self',
  record: 'action',
  input: OneRecord,
  run: (ctx, { id }) => steerUndo(ctx, id, 'failed'),
});
