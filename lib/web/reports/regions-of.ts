import 'server-only';
import { missing } from '@/lib/domain/indicators/measured';
import type { RegionFacts } from '@/lib/domain/reports/facts/cluster-facts';
import { protectOneGap } from '@/lib/domain/reports/protect-one-gap';
import type { Actor } from '@/lib/auth/permissions';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { publishedStrength } from '@/lib/services/indicators/published-strength';
import { questionOptions } from '@/lib/services/indicators/question-options';

const MOST = 10;

type Asked = { cluster: string; region: string; subcluster: string | null };

/** The reading of one sub-cluster, or of all that can be seen in the table read as one sum. */
const readingIn = async (reader: Actor, cluster: string, region: string, subcluster: string | null) => {
  if (subcluster === null) return (await clusterPerformance(reader, { cluster, region })).whole.published?.reading ?? null;
  const { subclusters } = await publishedStrength(reader, { cluster, region });
  return subclusters.find(({ code }) => code === subcluster)?.published?.reading ?? null;
};

/** The same industries in the regions of the same kind that a table covers, highest first; a single suppressed one is protected by a second. */
export const regionsOf = async (reader: Actor, { cluster, region, subcluster }: Asked): Promise<RegionFacts[]> => {
  const { regions } = await questionOptions(reader, {});
  const system = regions.find(({ code }) => code === region)?.system;
  const same = regions.filter((one) => one.system === system).slice(0, MOST);
  const own = regions.find(({ code }) => code === region);
  const all = own && !same.some(({ code }) => code === region) ? [own, ...same.slice(0, MOST - 1)] : same;
  const rows = await Promise.all(all.map(async ({ code, name }) => {
    const reading = await readingIn(reader, cluster, code, subcluster);
    const lq = reading?.lq;
    return {
      name, own: code === region, weight: reading?.count.value ?? null, lq: lq ? (lq.value === null ? missing(lq.reason) : { value: lq.value }) : missing('not-available'),
      interval: lq && lq.value !== null && lq.interval !== null ? { lo: lq.lo, hi: lq.hi } : null,
    };
  }));
  return protectOneGap(rows, ({ lq }) => lq, ({ weight }) => weight, (row, lq) => ({ ...row, lq, interval: null }))
    .map(({ weight: _weight, ...row }): RegionFacts => row)
    .sort((a, b) => (b.lq.value ?? -Infinity) - (a.lq.value ?? -Infinity) || (a.name < b.name ? -1 : 1));
};
