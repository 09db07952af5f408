import { format } from '@/lib/messages/format';

/** A location quotient to a width that says no more than it knows: 12.4, 1.87, 0.05. */
export const lqText = (lq: number): string => format.number(lq, lq >= 10 ? 1 : 2);
