import { Panel } from '@/components/ui/panel';
import type { MemberRole } from '@/lib/domain/initiatives/member-role';
import type { InitiativeStage } from '@/lib/domain/initiatives/stage';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Part = { id: string; title: string; stage: InitiativeStage; role: MemberRole | 'funder'; validFrom: string | null; former: boolean };

/** The initiatives an organization takes part in or pays for. */
export function InitiativesOfOrganization({ parts }: { parts: readonly Part[] }) {
  const { ofOrganization: words, roles, gates } = messages.initiatives;
  return (
    <Panel title={words.title}>
      <ul className="entries">
        {parts.map(({ id, title, stage, role, validFrom, former }) => (
          <li key={`${id} ${role} ${validFrom}`} className={former ? 'muted' : undefined}>
            <a className="font-semibold" href={`/initiatives/${id}`}>{title}</a>
            <span className="block text-xs text-ink-2">{[roles[role], validFrom ? words.since(format.day(validFrom, 'year')) : null, gates.names[stage]].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
