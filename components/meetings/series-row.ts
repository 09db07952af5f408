import type { Rhythm } from '@/lib/domain/meetings/rhythm';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { DotTone } from '@/components/ui/dot';

export type NamedSubcluster = { code: string; name: string; tone: DotTone };

/** A series as a list shows it. */
export type SeriesRow = {
  id: string; title: string; subcluster: NamedSubcluster; rhythm: Rhythm; time: string | null; place: string | null; confidentiality: Confidentiality; sample: boolean; ownerName: string; convenerName: string | null;
  next: { id: string; day: string; time: string | null } | null; last: { id: string; day: string; attended: number; of: number } | null; held: number;
};
