import type { Actor } from '@/lib/auth/permissions';
import { SEARCHABLE_KINDS } from '@/lib/domain/register/searchable-kind';
import { comparePending } from '@/lib/services/duplicates/compare-pending';
import { makeMatchKeys } from './make-match-keys';

const actor: Actor = { kind: 'job', id: 'duplicates', permissions: ['jobs.work'] };

/** Makes keys for what was changed past them, then compares what is new or changed with all the rest, step by step; killed at any point, the next sweep goes on. */
export const findDuplicates = async (now: Date): Promise<void> => {
  await makeMatchKeys(() => now);
  for (const record of SEARCHABLE_KINDS) {
    for (let compared = 1; compared > 0;) compared = (await comparePending(actor, { record }, { now })).compared;
  }
};
