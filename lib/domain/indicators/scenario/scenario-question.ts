import { z } from 'zod';
import { ClusterQuestion } from '../cluster-question';

export const TURNS = ['closes', 'opens'] as const;
export type Turn = (typeof TURNS)[number];
/** Assumed parts of a firm's mining sales that go to the one mine, in per cent. */
export const ASSUMED_SHARES = [100, 75, 50, 25, 10] as const;
export const MOST_JOBS = 100_000;

/** What if a mine closes or opens: a mine of the register, or an operation of so many jobs in a town. Nothing of it is stored. */
export const ScenarioQuestion = ClusterQuestion.extend({
  turn: z.enum(TURNS).default('closes'),
  /** An organization of the register; without it the operation below. */
  mine: z.string().trim().min(1).max(64).optional(),
  jobs: z.coerce.number().int().min(0).max(MOST_JOBS).optional(),
  town: z.string().trim().min(1).max(120).optional(),
  share: z.coerce.number().min(0).max(100).default(100),
});
export type ScenarioQuestion = z.infer<typeof ScenarioQuestion>;
