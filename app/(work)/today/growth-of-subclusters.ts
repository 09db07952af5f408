import { subclusterStrength } from '@/lib/services/indicators/subcluster-strength';
import { ask } from '@/lib/web/ask';

/** Growth per year of each 'cluster/sub-cluster', a fraction; null where none is published. */
export const growthOfSubclusters = async (): Promise<Record<string, number | null>> =>
  Object.fromEntries((await ask(subclusterStrength, {})).map(({ cluster, code, growth }) => [`${cluster}/${code}`, growth.value]));
