import { Panel } from '@/components/ui/panel';
import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface ClaimHistoryProps { moves: readonly { position: number; to: ClaimState; on: string; why: string | null; by: string | null }[]; recordedBy: string | null; statedOn: string }

const words = messages.claims;

/** How a claim came to stand as it does: each move with its day, who made it and why. */
export function ClaimHistory({ moves, recordedBy, statedOn }: ClaimHistoryProps) {
  return (
    <Panel title={words.history}>
      <ol className="entries">
        {moves[0]?.position === 1 && moves[0].to === 'claimed' ? null : <li>{words.since(messages.followThrough.claimStates.claimed, format.day(statedOn, 'year'))}. <span className="muted">{words.historyFirst(recordedBy ?? '')}</span></li>}
        {moves.map(({ position, to, on, why, by }) => <li key={position}>{words.since(messages.followThrough.claimStates[to], format.day(on, 'year'))}. {why ? <>{why} </> : null}<span className="muted">{by}</span></li>)}
      </ol>
    </Panel>
  );
}
