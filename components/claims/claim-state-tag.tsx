import { Tag, type TagTone } from '@/components/ui/tag';
import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { messages } from '@/lib/messages';

const TONES: Readonly<Record<ClaimState, TagTone>> = { claimed: 'flat', supported: 'accent', verified: 'good', withdrawn: 'bad' };

/** The state of a claim; grey, with the reason, once what it rested on is gone. */
export function ClaimStateTag({ state, rests }: { state: ClaimState; rests: boolean }) {
  const label = messages.followThrough.claimStates[state];
  return rests ? <><Tag>{label}</Tag> <span className="muted">{messages.claims.rests}</span></> : <Tag tone={TONES[state]}>{label}</Tag>;
}
