import type { Measured } from '@/lib/domain/indicators/measured';
import { missing } from './missing';

/** A figure that may be missing: formatted when it is there, its reason in words when it is not. */
export function measured(figure: Measured, show: (value: number) => string): string {
  return figure.value === null ? missing(figure.reason) : show(figure.value);
}
