import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import type { FlagRow } from '@/lib/domain/listening/red-flags/flag-row';
import { messages } from '@/lib/messages';
import { ClockTag } from './clock-tag';
import { LevelTag } from './level-tag';
import { SeverityTag } from './severity-tag';

interface FlagsPanelProps {
  title: string;
  note?: string;
  flags: readonly FlagRow[];
  none: string;
  timeZone: string;
  raiseHref?: string;
  allHref?: string;
  /** Names the organization of each: for lists of more than one. */
  withOrganization?: boolean;
}

/** Red flags beside other things: on Today, on an organization. */
export function FlagsPanel({ title, note, flags, none, timeZone, raiseHref, allHref, withOrganization }: FlagsPanelProps) {
  const words = messages.listening.redFlags;
  return (
    <Panel
      title={title} note={note}
      footer={raiseHref || allHref ? (
        <p className="chips">
          {raiseHref ? <ButtonLink size="small" href={raiseHref}>{words.raise}</ButtonLink> : null}
          {allHref ? <a href={allHref}>{words.panel.all}</a> : null}
        </p>
      ) : undefined}
    >
      {flags.length === 0 ? <p className="muted">{none}</p> : (
        <ul className="grid gap-2.5">
          {flags.map(({ id, title: what, severity, clock, dueAt, owner, organization, confidentiality }) => (
            <li key={id}>
              <p><a className="font-semibold" href={`/red-flags/${id}`}>{what}</a> <SeverityTag severity={severity} /> <LevelTag level={confidentiality} /></p>
              <p className="text-xs"><ClockTag clock={clock} dueAt={dueAt} timeZone={timeZone} /> <span className="muted">{withOrganization ? organization.name : owner.name}</span></p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
