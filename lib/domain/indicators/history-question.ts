import { z } from 'zod';
import { ClusterQuestion } from './cluster-question';

/** How far back growth and class of a year may look. */
export const LOOK_BACKS = [1, 2, 3, 5, 10] as const;
export const DEFAULT_LOOK_BACK = 5;

/** What the page of a cluster through the years is asked. */
export const HistoryQuestion = ClusterQuestion.extend({ over: z.coerce.number().int().min(1).max(50).default(DEFAULT_LOOK_BACK) });
export type HistoryQuestion = z.infer<typeof HistoryQuestion>;
