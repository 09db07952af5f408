import type { Actor } from '@/lib/auth/permissions';
import { takeForecasts } from '@/lib/services/flow/take-forecasts';

/** Takes every case into a forecast; who may read which is asked when it is read. */
const actor: Actor = { kind: 'job', id: 'forecasts', permissions: ['jobs.work'] };

/** Stores the forecast of a quarter that has just ended, once. On any other day it finds nothing to do. */
export const takeQuarterForecasts = (now: Date): Promise<unknown> => takeForecasts(actor, {}, { now });
