import type { Actor } from '@/lib/auth/permissions';
import { SEARCHABLE_KINDS } from '@/lib/domain/register/searchable-kind';
import { keyStale } from '@/lib/services/duplicates/key-stale';

const actor: Actor = { kind: 'job', id: 'duplicates', permissions: ['jobs.work'] };

/** Makes keys for what was changed past them, step by step; killed at any point, the next sweep goes on. */
export const makeMatchKeys = async (now: () => Date): Promise<void> => {
  for (const record of SEARCHABLE_KINDS) {
    for (let after: string | null = ''; after !== null;) after = (await keyStale(actor, { record, after }, { now: now() })).next;
  }
};
