import { Meter } from '@/components/ui/meter';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { TargetProgress, TargetState } from '@/lib/domain/initiatives/target-progress';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const TONES: Record<TargetState, TagTone> = { met: 'good', on_track: 'accent', behind: 'warn', missed: 'bad', unknown: 'flat' };

/** How much of the way a target has come, as a bar with its number, and its state. */
export function TargetProgressCell({ progress: { share, state } }: { progress: TargetProgress }) {
  return (
    <span className="target-way">
      {share.value === null ? null : <><Meter value={share.value * 100} /><span className="tabular-nums">{format.percent(share.value, { digits: 0 })}</span></>}
      <Tag tone={TONES[state]}>{messages.initiatives.metrics.states[state]}</Tag>
    </span>
  );
}
