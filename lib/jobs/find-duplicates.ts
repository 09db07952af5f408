import type { Actor } from '@/lib/auth/permissions';
import { SEARCHABLE_KINDS } from '@/lib/domain/register/searchable-kind';
import { comparePending } from '@/lib/services/duplicates/compare-pending';
import { keyStale } from '@/lib/services/duplicates/key-stale';

const actor: Actor = { kind: 'job', id: 'duplicates', permissions: ['jobs.work'] };

/** Makes keys for what was changed past them, then compares what is new or changed with all the rest, step by step; killed at any point, the next sweep goes on. */
export const findDuplicates = async (now: Date): Promise<void> => {
  for (const record of SEARCHABLE_KINDS) {
    for (let after: string | null = ''; after !== null;) after = (await keyStale(actor, { record, after }, { now })).next;
    for (let compared = 1; compared > 0;) compared = (await comparePending(actor, { record }, { now })).compared;
  }
};
