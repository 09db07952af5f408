import { RecordId } from '@/lib/domain/shared/record-id';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';

export type Params = Record<string, string | string[] | undefined>;

/** One word of an address as an id; undefined where it is none. */
export const askedId = (given: string | string[] | undefined): string | undefined => {
  const parsed = RecordId.safeParse(given);
  return parsed.success ? parsed.data : undefined;
};

/** The cluster an address names, or the one of the house. */
export const askedCluster = ({ cluster }: Params): string => askedId(cluster) ?? DEFAULT_CLUSTER;
