import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

/** A person names the sheet, or the line of the headings; the list is looked at once more. */
export const lookAgain = command({
  name: 'lists.look-again',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({ id: RecordId, sheet: z.string().max(200).nullish(), headingLine: z.coerce.number().int().min(0).max(1000).nullish() }),
  run: async (ctx, { id, sheet, headingLine }) => {
    const { before, after } = await moveList(ctx, {
      id, from: ['mapping', 'checked'],
      set: ({ plan }) => ({
        state: 'reading', leaseUntil: null, failure: null, rowsDone: 0, rowsTotal: null,
        plan: { ...plan, sheet: sheet ?? plan.sheet, headingLine: headingLine ?? null, look: null, settings: null, tally: null, attempts: 0 },
      }),
    });
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
