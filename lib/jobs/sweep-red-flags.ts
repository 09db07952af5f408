import { systemActor, type Actor } from '@/lib/auth/permissions';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { escalateLateFlags } from '@/lib/services/listening/red-flags/escalate-late-flags';
import { sweepRedFlags } from '@/lib/services/listening/red-flags/sweep-red-flags';

/** Reads every interview, since a flag is guarded by the contact it came from; may do nothing else. */
const actor: Actor = { kind: 'job', id: 'red-flags', permissions: ['jobs.work', 'outreach.write', 'sealed.read'] };

/** What the published figures of the home region say of every sub-cluster; nothing where they say nothing. */
const figuresNow = async () => {
  const { subclusters } = await clusterPerformance(systemActor('indicators.read'), {});
  return Object.fromEntries(subclusters.map(({ code, published }) => {
    const reading = published?.reading;
    const growth = reading?.growth?.cagr.value ?? reading?.older?.growth?.cagr.value ?? null;
    return [`${DEFAULT_CLUSTER}/${code}`, { growth, lq: reading?.lq.value ?? null }];
  }));
};

/** Raises the flags that facts ask for and brings late ones to a manager. Done again at once, it finds nothing to do. */
export const sweepFlags = async (now: Date): Promise<void> => {
  const figures = await figuresNow();
  let after: string | null = '';
  while (after !== null) {
    const page: { next: string | null } = await sweepRedFlags(actor, { after, figures }, { now });
    after = page.next;
  }
  await escalateLateFlags(actor, {}, { now });
};
