import type { DotTone } from '@/components/ui/dot';
import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import type { LineGap } from '@/lib/domain/indicators/suppressed/line-gap';
import type { SubclusterReading } from '@/lib/domain/indicators/subcluster-reading';

/** One sub-cluster with everything a page says about it. */
export interface SubclusterRow {
  code: string;
  name: string;
  tone: DotTone;
  industries: number;
  /** How many of its industries are distribution and logistics. */
  distribution: number;
  published: SubclusterReading | null;
  /** What stands beside a published count that is missing. */
  gap: LineGap | null;
  bottomUp: BottomUpSize;
  /** Null where the reader may not see outreach. */
  openFollowUps: number | null;
}
