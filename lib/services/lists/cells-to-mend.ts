import { z } from 'zod';
import { openQuestions } from '@/lib/domain/lists/answer-all';
import { cellGroups, columnsToMend } from '@/lib/domain/lists/cell-groups';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { allFindings } from './all-findings';
import { findList } from './find-list';

const FIRST_LINES = 3;

/** The texts of a list that cannot be taken, each once with the number of its rows, the most frequent first; how many there are of each column, and how many questions are open. */
export const cellsToMend = query({
  name: 'lists.cells',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId, limit: z.coerce.number().int().min(1).max(1000).default(200) }),
  run: async (ctx, { id, limit }) => {
    await findList(ctx, id);
    const found = await allFindings(ctx.db, id);
    const groups = cellGroups(found);
    return { groups: groups.slice(0, limit).map(({ lines, ...group }) => ({ ...group, rows: lines.length, lines: lines.slice(0, FIRST_LINES) })), total: groups.length, columns: columnsToMend(groups), asked: openQuestions(found) };
  },
});
