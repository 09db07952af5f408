import { eq } from 'drizzle-orm';
import { cases } from '@/db/schema';
import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { foldName } from '@/lib/domain/shared/fold-name';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeCase } from './change-case';
import { loadCase } from './load-case';

/** Takes an archived case back, unless another bears its code name by now. */
export const restoreCase = command({
  name: 'pipeline.restore-case',
  permission: 'pipeline.write',
  record: 'case',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadCase(ctx, id);
    if (stored.archivedAt === null) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    const codeKey = foldName(stored.codeName);
    const [taken] = await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.codeKey, codeKey));
    if (taken) throw invalid(messages.pipeline.refusals.codeTaken);
    return changeCase(ctx, stored, version, { archivedAt: null, archivedBy: null, codeKey });
  },
});
