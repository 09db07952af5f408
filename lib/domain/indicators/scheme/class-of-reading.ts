import type { ClassScheme } from '../class-scheme';
import { classify, type ClassResult } from '../classify';
import type { LineReading } from '../line-reading';
import { missing } from '../measured';

/** The class of a reading under a scheme. A reading without growth has no class, with the reason `no-time-series`. */
export function classOfReading(scheme: ClassScheme, { lq, growth }: Pick<LineReading, 'lq' | 'growth'>): ClassResult {
  const none = missing('no-time-series');
  return classify(scheme, lq, growth ?? { growth: none, cagr: none, differential: none, 'lq-change': none });
}
