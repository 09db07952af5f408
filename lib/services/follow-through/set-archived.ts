import type { CommandContext } from '../define';
import { changeDerived } from './change-derived';
import type { DerivedKind, DerivedRecord } from './derived-tables';
import { keepCommitmentTask } from './keep-commitment-task';
import { loadDerived, type Loaded } from './load-derived';

/** Takes a record out of every list, or puts it back; doing it twice changes nothing. The follow-up of a promise goes with it. */
export const setArchived = async <K extends DerivedKind>(ctx: CommandContext, kind: K, id: string, archived: boolean): Promise<{ id: string; version: number }> => {
  const loaded = await loadDerived(ctx, kind, id);
  const { version } = loaded.record;
  if ((loaded.record.archivedAt !== null) === archived) {
    ctx.unchanged();
    return { id, version };
  }
  const patch = { archivedAt: archived ? ctx.now : null, archivedBy: archived ? ctx.actor.id : null };
  const record = await changeDerived(ctx, kind, loaded, patch as Partial<DerivedRecord<K>>, { version });
  if (kind === 'commitment') {
    const { record: promise, contactLevel } = loaded as unknown as Loaded<'commitment'>;
    await keepCommitmentTask(ctx, { ...promise, archivedAt: patch.archivedAt }, contactLevel, true);
  }
  return { id, version: record.version };
};
