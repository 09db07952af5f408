import { METRICS, type MetricCode } from '@/lib/domain/initiatives/metric';
import { format } from '@/lib/messages/format';

const DIGITS = { count: 0, ratio: 2, dollars: 0 } as const;

/** A value of a metric in its unit: whole numbers, two decimals for a ratio, dollars with their sign. */
export const metricText = (metric: MetricCode, value: number): string => {
  const { unit } = METRICS[metric];
  return `${unit === 'dollars' ? '$' : ''}${format.number(value, DIGITS[unit])}`;
};
