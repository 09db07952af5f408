import type { Clock } from '@/lib/domain/listening/clock';
import { dueAt } from '@/lib/domain/listening/red-flags/due-at';
import { localTimeZone } from '../../local-time-zone';
import { holidaysFrom } from '../../holidays-of';

/** When a flag opened at `openedAt` is due, by the clocks and holidays of the place. */
export const dueOf = (openedAt: Date, clock: Clock): Date => dueAt(openedAt, clock, { timeZone: localTimeZone(), holidays: holidaysFrom(openedAt) });
