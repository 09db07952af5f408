import { Period, quarterOf } from '@/lib/domain/planning/measures/period';

/** The period an address names; the quarter of today where it names none that can be. */
export const askedPeriod = (asked: { from?: unknown; to?: unknown }, today: string): Period => {
  const parsed = Period.safeParse({ from: asked.from, to: asked.to });
  return parsed.success ? parsed.data : quarterOf(today);
};
