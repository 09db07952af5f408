import { isListWork } from '@/lib/domain/lists/list-state';
import type { ListBatch } from './find-list';

const LEASE_MS = 15_000;

/** A job holds a load while this lies ahead, and renews it with every piece; a killed one lets it run out. */
export const listLease = (now: Date) => new Date(now.getTime() + LEASE_MS);

/** A job had taken it up and has not been heard of since its lease ran out. */
export const listInterrupted = ({ state, leaseUntil }: Pick<ListBatch, 'state' | 'leaseUntil'>, now: Date): boolean =>
  isListWork(state) && leaseUntil !== null && leaseUntil.getTime() < now.getTime();
