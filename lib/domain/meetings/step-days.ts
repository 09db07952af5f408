import { addDays } from '../shared/add-days';
import { addMonths } from '../shared/add-months';

/**
 * The days of a step in a year that begins on `startedOn` ('YYYY-MM-DD'): from the first day of its first month to the
 * last day of its last. Months run from the day of the month it began on: months 1 to 2 from 15 January are 15 January to
 * 14 March.
 */
export const stepDays = (startedOn: string, { fromMonth, toMonth }: { fromMonth: number; toMonth: number }): { fromOn: string; toOn: string } => ({
  fromOn: addMonths(startedOn, fromMonth - 1),
  toOn: addDays(addMonths(startedOn, toMonth), -1),
});
