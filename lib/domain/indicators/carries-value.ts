import { VALUELESS_STATUSES, type ObservationStatus } from './observation-status';

export type ValuelessStatus = keyof typeof VALUELESS_STATUSES;

/** Whether a cell of this status holds a number at all. */
export const carriesValue = (status: ObservationStatus): status is Exclude<ObservationStatus, ValuelessStatus> =>
  !(status in VALUELESS_STATUSES);
