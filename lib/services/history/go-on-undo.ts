import { OneRecord } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { steerUndo } from './steer-undo';

/** Lets an undo that stopped go on where it was. */
export const goOnUndo = command({
  name: 'history.go-on-undo',
  permission: 'account.self',
  record: 'action',
  input: OneRecord,
  run: (ctx, { id }) => steerUndo(ctx, id, 'waiting'),
});
