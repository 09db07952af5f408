import { known } from '@/lib/domain/indicators/measured';
import { share } from '@/lib/domain/indicators/share';
import type { listClusters } from '@/lib/services/indicators/list-clusters';

type Part = { key: string; firms: number; visited: number };

type Clusters = Awaited<ReturnType<typeof listClusters>>;

/** The sub-clusters that published definitions name, in their order, each with the share of its firms that was visited. */
export const namedPenetration = (parts: readonly Part[], clusters: Clusters) => {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  return clusters.flatMap(({ code: cluster, subclusters }) => subclusters.flatMap(({ code, name, tone }) => {
    const part = byKey.get(`${cluster}/${code}`);
    return part ? [{ ...part, name, tone, share: share(known(part.visited), known(part.firms)) }] : [];
  }));
};
