import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { changesOf } from './changes-of';
import { deedsOf } from './deeds-of';
import { loadAction } from './load-action';
import { namesBehind } from './names-behind';
import { readableRows } from './readable-rows';

const ROWS_SHOWN = 200;

/** One action with what it changed, as far as the reader may read it, and what an undo of it left. */
export const readAction = query({
  name: 'history.action',
  permission: 'account.self',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const action = await loadAction(ctx, id);
    const changes = await changesOf(ctx.db, id);
    const shown = await readableRows(ctx, changes.slice(0, ROWS_SHOWN));
    const kept = await readableRows(ctx, action.kept.map(({ table, key }) => ({ table, key, before: null, after: null })));
    const keptNames = new Set(kept.map(({ table, key }) => `${table} ${key}`));
    const readableKept = action.kept.filter(({ table, key }) => keptNames.has(`${table} ${key}`));
    const [deed] = await deedsOf(ctx, [action]);
    return {
      deed, changes: shown, rows: changes.length, kept: readableKept,
      names: await namesBehind(ctx, shown, readableKept),
    };
  },
});
