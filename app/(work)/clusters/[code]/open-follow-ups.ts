import { followUpsBySubcluster } from '@/lib/services/outreach/follow-ups-by-subcluster';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

/** Open follow-ups of each sub-cluster's firms, as far as the reader may see them; null where outreach is closed to them. */
export const openFollowUps = async (cluster: string, regions: readonly string[]): Promise<((subcluster: string) => number) | null> => {
  if (!allowedFor(await workActor())('outreach.read')) return null;
  const { bySubcluster } = await ask(followUpsBySubcluster, { cluster, regions: [...regions] });
  return (subcluster) => bySubcluster[subcluster] ?? 0;
};
