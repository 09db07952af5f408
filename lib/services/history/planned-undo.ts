import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { actions } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { changesOf } from './changes-of';
import { planUndo } from './plan-undo';
import type { UndoPlan } from './undo-plan';

/** How an undo in steps goes, worked out from what there is now: taken up again after a stop, what is turned round already is no step of it. */
export const plannedUndo = query({
  name: 'history.planned-undo',
  permission: 'jobs.work',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db }, { id }): Promise<UndoPlan> => {
    const [undo] = await db.select({ undoes: actions.undoes }).from(actions).where(eq(actions.id, id));
    return undo?.undoes ? planUndo(db, await changesOf(db, undo.undoes)) : { steps: [], kept: [], rows: 0 };
  },
});
