import { Panel } from '@/components/ui/panel';
import { WAITING_PARTS, type Owed, type WaitingPart } from '@/lib/domain/planning/waiting-part';
import { messages } from '@/lib/messages';
import { OwedList } from './owed-list';

interface WaitingPanelProps {
  /** The first of each part, and whether there are more. */
  waiting: Record<WaitingPart, { rows: readonly Owed[]; more: boolean }>;
  today: string;
}

/** What somebody else is to do: follow-ups given away, referrals without an answer, promises made to us. */
export function WaitingPanel({ waiting, today }: WaitingPanelProps) {
  const { team: words } = messages.planning;
  const parts = WAITING_PARTS.filter((part) => waiting[part].rows.length > 0);
  return (
    <Panel title={words.waiting} flush>
      {parts.length === 0 ? <p className="body text-ink-2">{words.waitingNone}</p> : parts.map((part) => (
        <div key={part} className="owed">
          <h3>{words[part]}</h3>
          <OwedList rows={waiting[part].rows} today={today} />
          {waiting[part].more ? <p className="all"><a href={`/today/waiting?part=${part}`} aria-label={words.waitingAllOf(words[part])}>{words.waitingAll}</a></p> : null}
        </div>
      ))}
    </Panel>
  );
}
