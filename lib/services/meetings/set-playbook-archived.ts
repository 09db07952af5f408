import { and, eq, isNull, ne } from 'drizzle-orm';
import { playbooks } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid } from '../errors';
import { loadPlaybook } from './load-playbook';

/** Takes a playbook out of use, or puts it back where no other runs; doing it twice changes nothing. */
export const setPlaybookArchived = async (ctx: CommandContext, id: string, archived: boolean): Promise<{ id: string; version: number }> => {
  const { db, now, actor } = ctx;
  const playbook = await loadPlaybook(db, id);
  if ((playbook.archivedAt !== null) === archived) {
    ctx.unchanged();
    return { id, version: playbook.version };
  }
  const same = and(eq(playbooks.clusterCode, playbook.clusterCode), eq(playbooks.subclusterCode, playbook.subclusterCode), isNull(playbooks.archivedAt), ne(playbooks.id, id));
  const [running] = archived ? [] : await db.select({ id: playbooks.id }).from(playbooks).where(same);
  if (running) throw invalid(messages.meetings.refusals.alreadyRuns);
  const version = playbook.version + 1;
  await db.update(playbooks).set({ archivedAt: archived ? now : null, archivedBy: archived ? actor.id : null, version, updatedAt: now, updatedBy: actor.id }).where(eq(playbooks.id, id));
  ctx.changed({ before: { archived: !archived }, after: { archived, version }, open: ['archived'] });
  return { id, version };
};
