import { NoteIntroductionInput } from '@/lib/domain/follow-through/note-introduction-input';
import { command } from '../define';
import { changeDerived } from './change-derived';
import { dayOfChange } from './day-of-change';
import { loadDerived } from './load-derived';

/** Says how far an introduction has come: they met, one quoted, a contract was made. */
export const noteIntroduction = command({
  name: 'follow-through.note-introduction',
  permission: 'outreach.write',
  record: 'introduction',
  input: NoteIntroductionInput,
  run: async (ctx, { id, version, result, resultOn, evidence }) => {
    const loaded = await loadDerived(ctx, 'introduction', id);
    const day = result === 'none' ? null : dayOfChange(ctx, resultOn, loaded.record.madeOn, 'resultOn');
    const record = await changeDerived(ctx, 'introduction', loaded, { result, resultOn: day, evidence: result === 'none' ? null : evidence }, { version });
    return { id, version: record.version };
  },
});
