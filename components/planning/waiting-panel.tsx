import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DueTag } from '@/components/ui/due-tag';
import { Panel } from '@/components/ui/panel';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Owed = { id: string; text: string; who: string | null; activityId: string | null; level: Confidentiality; dueOn?: string | null; on?: string };

interface WaitingPanelProps {
  waiting: { given: readonly Owed[]; asked: readonly Owed[]; promised: readonly Owed[] };
  today: string;
}

const PARTS = ['given', 'asked', 'promised'] as const;

/** What somebody else is to do: follow-ups given away, referrals without an answer, promises made to us. */
export function WaitingPanel({ waiting, today }: WaitingPanelProps) {
  const { team: words } = messages.planning;
  const parts = PARTS.filter((part) => waiting[part].length > 0);
  return (
    <Panel title={words.waiting} flush>
      {parts.length === 0 ? <p className="body text-ink-2">{words.waitingNone}</p> : parts.map((part) => (
        <div key={part} className="owed">
          <h3>{words[part]}</h3>
          <ul>
            {waiting[part].map(({ id, text, who, activityId, level, dueOn, on }) => (
              <li key={id}>
                {dueOn ? <DueTag day={dueOn} today={today} /> : on ? <span className="muted">{format.relativeDay(on, today)}</span> : null}
                <span className="what">{activityId ? <a href={`/outreach/${activityId}`}>{text}</a> : text} <ConfidentialityMark level={level} /></span>
                <span className="muted">{who}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
