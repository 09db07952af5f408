import { isWorking } from '@/lib/domain/imports/import-state';
import type { Batch } from './find-batch';

/** A job had taken it up and has not been heard of since its lease ran out. */
export const isInterrupted = ({ state, leaseUntil }: Pick<Batch, 'state' | 'leaseUntil'>, now: Date): boolean =>
  isWorking(state) && leaseUntil !== null && leaseUntil.getTime() < now.getTime();
