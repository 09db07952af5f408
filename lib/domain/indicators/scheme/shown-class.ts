import type { ClassScheme } from '../class-scheme';
import type { ClassResult } from '../classify';
import type { DatedReading } from '../dated-reading';
import type { GrowthFigures } from '../line-reading';
import { classOfReading } from './class-of-reading';

export type ShownClass = { readonly result: ClassResult; readonly growth: GrowthFigures | null };

/**
 * The class a page shows for a reading under any scheme: that of the chosen table, or where it has none that of the older pair. `growth` are
 * the figures of the pair the class comes from. A reading does not depend on the scheme, so one reading serves every version.
 */
export function shownClass(scheme: ClassScheme, reading: Pick<DatedReading, 'lq' | 'growth' | 'older'>): ShownClass {
  const own = classOfReading(scheme, reading);
  if (own.label !== null || !reading.older) return { result: own, growth: reading.growth };
  return { result: classOfReading(scheme, reading.older), growth: reading.older.growth };
}
