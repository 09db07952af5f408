import { format } from '@/lib/messages/format';

/** A power of two on an axis: 0.25, 0.5, 1, 2. */
export const lqTick = (value: number): string => (value >= 1 ? format.number(value) : format.number(value, Math.min(4, -Math.round(Math.log2(value)))));
