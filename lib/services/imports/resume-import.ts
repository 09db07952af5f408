import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { batchTrail } from './batch-trail';
import { isInterrupted } from './is-interrupted';
import { moveBatch } from './move-batch';

/** Goes on where an interrupted or stopped load was: every figure written so far stays written. */
export const resumeImport = command({
  name: 'imports.resume',
  permission: 'imports.run',
  record: 'import',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveBatch(ctx, {
      id, from: ['reading', 'checking', 'running', 'failed'],
      set: (batch) => {
        if (batch.state !== 'failed' && !isInterrupted(batch, ctx.now)) throw conflict(messages.imports.errors.notNow(messages.imports.state[batch.state]));
        const state = batch.state !== 'failed' ? batch.state : batch.datasetId ? 'running' : batch.plan.choices ? 'checking' : 'reading';
        return { state, leaseUntil: null, failure: null, plan: { ...batch.plan, attempts: 0 } };
      },
    });
    ctx.changed(batchTrail(before, after));
    return { id };
  },
});
