import type { Attempt, ReadMend } from '@/lib/domain/sheet/mend';
import { Refusal } from './errors';

/** Tries changes one after the other without making them: `attempt` says whether a record would change, or refuses it as the command would. */
export const attemptEach = async (mends: readonly ReadMend[], attempt: (mend: ReadMend) => Promise<boolean>): Promise<Attempt[]> => {
  const tried: Attempt[] = [];
  for (const mend of mends) {
    try {
      tried.push({ id: mend.id, outcome: (await attempt(mend)) ? 'changes' : 'same' });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      tried.push({ id: mend.id, outcome: 'refused', why: Object.values(refusal.detail?.fields ?? {})[0] ?? refusal.message });
    }
  }
  return tried;
};
