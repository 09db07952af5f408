import { quarterBeside, quarterDays, quarterOf } from '../shared/quarter';
import { addDays } from '../shared/add-days';

/** So many days after a quarter's end its forecast may still be taken: later it would be back-dated. */
export const FORECAST_DAYS = 7;

/** The quarter whose forecast may be taken on a day ('YYYY-MM-DD'): the one that ended within the last seven days; null on any other day. */
export const forecastDue = (today: string): string | null => {
  const quarter = quarterBeside(quarterOf(today), -1);
  return today <= addDays(quarterDays(quarter).to, FORECAST_DAYS) ? quarter : null;
};
