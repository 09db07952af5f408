import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { listMappings } from '@/db/schema';
import type { ListLook } from '@/lib/domain/lists/list-look';
import { LIST_FIELDS, type ListField } from '@/lib/domain/lists/list-field';
import type { ListSettings } from '@/lib/domain/lists/list-settings';
import { wordsFor } from '@/lib/domain/lists/list-word';
import { fold } from '@/lib/domain/register/fold';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command, type CommandContext } from '../define';
import { signatureOf } from './choose-list';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

const isField = (word: string | undefined): word is ListField => (LIST_FIELDS as readonly string[]).includes(word ?? '');

/** How these headings were read last, put on the columns in the order in which they stand now. */
const remembered = async ({ db }: CommandContext, { headings, dateOrder, decimalMark }: ListLook): Promise<ListSettings | null> => {
  const [row] = await db.select().from(listMappings).where(eq(listMappings.signature, signatureOf(headings)));
  if (!row) return null;
  const columns = headings.map((heading) => {
    const field = row.columns[fold(heading)];
    return isField(field) ? field : null;
  });
  return columns.every((field) => field === null) ? null : { ...row.settings, words: wordsFor(row.settings.words ?? [], headings), columns, decimalMark, ...(dateOrder !== 'ask' && { dateOrder }) };
};

/** What the first look found: a person says next what the columns hold. */
export const noteLook = command({
  name: 'lists.note-look',
  permission: 'jobs.work',
  record: 'list',
  input: z.strictObject({ id: RecordId, look: z.custom<ListLook>() }),
  run: async (ctx, { id, look }) => {
    const before = await remembered(ctx, look);
    const moved = await moveList(ctx, {
      id, from: ['reading'],
      set: ({ plan }) => ({ state: 'mapping', leaseUntil: null, rowsDone: 0, rowsTotal: look.rows, plan: { ...plan, look, settings: before, remembered: before !== null, attempts: 0 } }),
    });
    ctx.changed(listTrail(moved.before, moved.after));
    return { id };
  },
});
