import { addDays } from '../shared/add-days';

/**
 * A contact is something that happened. Tomorrow is let through, because the day may already have turned where the
 * contact took place; anything later is a plan. Both are 'YYYY-MM-DD'.
 */
export const mayBeLoggedOn = (occurredOn: string, today: string): boolean => occurredOn <= addDays(today, 1);
