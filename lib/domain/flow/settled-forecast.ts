import { addMonths } from '../shared/add-months';

/** A case of a stored forecast, and what became of it: when it closed after the forecast, and whether it was won. */
export type ForecastCase = { readonly jobs: number | null; readonly wonOn: string | null; readonly lostOn: string | null };

/** After so many months whatever is still open or rests counts as not won. */
export const SETTLED_AFTER_MONTHS = 24;

/**
 * The jobs that came of a forecast: those of its cases that were won after it, as they were stated in it; null until it is settled, which is
 * when each of its cases is won or lost, or two years after it was taken. `takenOn` and `today` are calendar days. Cases without jobs bring none.
 */
export const actualOfForecast = (takenOn: string, cases: readonly ForecastCase[], today: string): number | null => {
  const last = addMonths(takenOn, SETTLED_AFTER_MONTHS);
  const settled = today >= last || cases.every(({ wonOn, lostOn }) => wonOn !== null || lostOn !== null);
  if (!settled) return null;
  return cases.reduce((sum, { jobs, wonOn }) => sum + (wonOn !== null && wonOn <= last ? jobs ?? 0 : 0), 0);
};
