import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { RegionFacts } from '@/lib/domain/indicators/question-facts';

/** A region of a ranking: its reading, how far it stands out among the regions, and the districts it is made of. */
export interface RankedRegion {
  region: RegionFacts;
  bases: readonly string[];
  reading: DatedReading;
  z: Measured;
  /** Above the cut-off; null where either is missing. */
  concentrated: boolean | null;
}
