import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { RelativeDay } from '@/components/ui/relative-day';
import { messages } from '@/lib/messages';

interface GoneQuietProps {
  organizations: readonly { id: string; name: string; lastContactOn: string | null }[];
  /** Whether any organization is in the person's care. */
  hasCare: boolean;
  today: string;
  /** After how many days without a contact an organization counts as quiet. */
  days: number;
}

/** Organizations in the person's care that nobody has been in touch with for long. */
export function GoneQuiet({ organizations, hasCare, today, days }: GoneQuietProps) {
  const words = messages.today;
  return (
    <Panel title={words.quiet} note={hasCare ? words.quietNote(days) : undefined} flush>
      {!hasCare ? (
        <EmptyState title={words.quietNoCare} action={<ButtonLink href="/organizations">{messages.workspace.nav.organizations}</ButtonLink>}>
          {words.quietNoCareHint}
        </EmptyState>
      ) : null}
      {hasCare && organizations.length === 0 ? <p className="body text-ink-2">{words.quietNone}</p> : null}
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
