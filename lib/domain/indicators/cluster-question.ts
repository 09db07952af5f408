import { z } from 'zod';
import { RegionQuestion } from './region-question';

export const DEFAULT_CLUSTER = 'mining-north-central-bc';

export const ClusterQuestion = RegionQuestion.extend({ cluster: z.string().trim().min(1).max(80).default(DEFAULT_CLUSTER) });
export type ClusterQuestion = z.infer<typeof ClusterQuestion>;
