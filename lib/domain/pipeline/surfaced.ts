import { addDays } from '../shared/add-days';

/** Why a case stands on somebody's day, in this order. */
export const SURFACED = ['slipping', 'stale', 'due'] as const;
export type Surfaced = (typeof SURFACED)[number];

/** A next step is due soon within so many days, today included. */
const SOON = 7;

type Standing = { slipping: unknown; stale: boolean; nextStepOn: string | null };

/** Why an open case surfaces by itself: it slips, or it is stale, or its next step is due within seven days (today included). Null: it can wait. Days are 'YYYY-MM-DD'. */
export const surfaced = ({ slipping, stale, nextStepOn }: Standing, today: string): Surfaced | null => {
  if (slipping !== null) return 'slipping';
  if (stale) return 'stale';
  return nextStepOn !== null && nextStepOn < addDays(today, SOON) ? 'due' : null;
};

type Ordered = { id: string; mine: boolean; why: Surfaced; jobs: number | null };

/** One's own before those of others; what slips, then what is stale, then what is due; among equals the most jobs first, unknown last. */
export const surfacedOrder = (a: Ordered, b: Ordered): number =>
  Number(b.mine) - Number(a.mine) || SURFACED.indexOf(a.why) - SURFACED.indexOf(b.why) || (b.jobs ?? -1) - (a.jobs ?? -1) || (a.id < b.id ? -1 : 1);
