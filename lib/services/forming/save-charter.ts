import { and, desc, eq } from 'drizzle-orm';
import { charters } from '@/db/schema';
import { CharterInput } from '@/lib/domain/forming/charter-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { subclusterNamed } from './subcluster-named';

/** Writes the next version of a charter; the earlier ones stay as they were. */
export const saveCharter = command({
  name: 'forming.save-charter',
  permission: 'readiness.write',
  record: 'charter',
  input: CharterInput,
  run: async (ctx, { clusterCode, subclusterCode, version: read, ...text }) => {
    const { db, now, actor } = ctx;
    await subclusterNamed(db, clusterCode, subclusterCode);
    const [last] = await db.select().from(charters).where(and(eq(charters.clusterCode, clusterCode), eq(charters.subclusterCode, subclusterCode))).orderBy(desc(charters.version)).limit(1);
    const before = last ? { purpose: last.purpose, scope: last.scope, rules: last.rules } : null;
    if ((last?.version ?? 0) !== read) throw conflict(messages.errors.conflict, { mine: text, theirs: before ?? {}, theirVersion: last?.version ?? 0 });
    if (last && JSON.stringify(before) === JSON.stringify({ purpose: text.purpose, scope: text.scope, rules: text.rules })) {
      ctx.unchanged();
      return { id: last.id, version: last.version };
    }
    const [made] = await db.insert(charters).values({ ...text, id: ctx.newId(), clusterCode, subclusterCode, version: read + 1, createdAt: now, createdBy: actor.id, sample: false })
      .onConflictDoNothing().returning({ id: charters.id });
    if (!made) throw conflict(messages.errors.conflict);
    ctx.changed({ before, after: { ...text, clusterCode, subclusterCode }, open: ['clusterCode', 'subclusterCode', 'purpose', 'scope', 'rules'] });
    return { id: made.id, version: read + 1 };
  },
});
