import { addDays } from '@/lib/domain/shared/add-days';
import { instantOfWallTime } from '@/lib/domain/shared/instant-of-wall-time';
import { localTimeZone } from '../local-time-zone';

/** The moment a day is over in the place the unit works in. */
export const endOfDay = (day: string): Date => instantOfWallTime(addDays(day, 1), '00:00', localTimeZone());
