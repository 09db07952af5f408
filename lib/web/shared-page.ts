import 'server-only';
import { redirect, unstable_rethrow } from 'next/navigation';
import { cache } from 'react';
import { Refusal } from '@/lib/services/errors';
import { readShared } from '@/lib/services/agreements/read-shared';
import { currentActor } from './current-actor';

/** What is shared with whoever asks, read once a request: each reading leaves its event. A sentence says why there is nothing to read. */
export const readSharedPage = cache(async () => {
  try {
    return { ok: true as const, shared: await readShared(await currentActor(), {}) };
  } catch (fault) {
    unstable_rethrow(fault);
    if (!(fault instanceof Refusal)) throw fault;
    if (fault.code === 'unauthenticated') redirect('/sign-in');
    return { ok: false as const, say: fault.message };
  }
});
