import { dayNumber } from './day-number';
import { addMonths } from '../shared/add-months';

/** The day number so many years before a day. */
export const yearsBefore = (today: string, years: number): number => dayNumber(addMonths(today, -12 * years));
