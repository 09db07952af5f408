import type { Interval } from '@/lib/domain/indicators/interval';
import { isMissing, type Missing } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { Tag } from '@/components/ui/tag';

interface GapBesideProps {
  /** Bounds of a figure that is not published, with an estimate inside them; null or a reason shows nothing. */
  gap: (Interval & { readonly estimate: number | null }) | Missing | null | undefined;
  show: (value: number) => string;
}

/** Below the reason a figure is missing: what published sums leave possible, and the estimate, always marked as one. */
export function GapBeside({ gap, show }: GapBesideProps) {
  const { gaps, words } = messages.indicators;
  if (!gap || isMissing(gap)) return null;
  return (
    <span className="gap-beside">
      <span className="under">{words.range(show(gap.lo), show(gap.hi))}</span>
      {gap.estimate === null ? null : <span className="under"><Tag tone="warn">{gaps.estimated}</Tag> {show(gap.estimate)}</span>}
    </span>
  );
}
