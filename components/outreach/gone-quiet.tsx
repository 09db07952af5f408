import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { RelativeDay } from '@/components/ui/relative-day';
import { messages } from '@/lib/messages';

interface GoneQuietProps {
  organizations: readonly { id: string; name: string; lastContactOn: string | null }[];
  /** How many organizations are in the person's care. */
  inCare: number;
  today: string;
  /** After how many days without a contact an organization counts as quiet. */
  days: number;
}

/** Organizations in the person's care that nobody has been in touch with for long. */
export function GoneQuiet({ organizations, inCare, today, days }: GoneQuietProps) {
  const words = messages.today;
  return (
    <Panel title={words.quiet} note={inCare > 0 ? words.quietNote(days) : undefined} flush>
      {inCare === 0 ? (
        <EmptyState title={words.quietNoCare} action={<ButtonLink href="/organizations">{messages.workspace.nav.organizations}</ButtonLink>}>
          {words.quietNoCareHint}
        </EmptyState>
      ) : null}
      {inCare > 0 && organizations.length === 0 ? <p className="body text-ink-2">{words.quietNone}</p> : null}
      {organizations.length > 0 ? (
        <ul className="quiet">
          {organizations.map(({ id, name, lastContactOn }) => (
            <li key={id}>
              <a href={`/organizations/${id}`}>{name}</a>
              <span className="text-ink-2">{lastContactOn === null ? words.never : <RelativeDay day={lastContactOn} today={today} />}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
