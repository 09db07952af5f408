import { addDays } from '../shared/add-days';

/** When a follow-up is due that names no day: a week after `today`. */
export const defaultDueDay = (today: string): string => addDays(today, 7);
