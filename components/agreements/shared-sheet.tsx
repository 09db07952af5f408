import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { SharedOrganization } from '@/lib/domain/agreements/what-is-shared';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { SharedPart } from './shared-part';

interface SharedSheetProps {
  agreements: readonly { id: string; purpose: string; until: string; daysLeft: number; organizations: readonly SharedOrganization[] }[];
  empty: { title: string; hint: string };
}

/** Everything an agency sees, agreement by agreement and organization by organization. Nothing on it leads elsewhere. */
export function SharedSheet({ agreements, empty }: SharedSheetProps) {
  const { shared: words, left } = messages.agreements;
  const filled = agreements.filter(({ organizations }) => organizations.length > 0);
  if (filled.length === 0) return <Panel><EmptyState title={empty.title}>{empty.hint}</EmptyState></Panel>;
  return filled.map(({ id, purpose, until, daysLeft, organizations }) => (
    <section key={id} className="stack" aria-label={purpose}>
      <p><span className="muted">{words.purpose}</span> <b>{purpose}</b>. {words.until(format.day(until, 'year'), left(daysLeft))} <span className="muted">{words.organizations(organizations.length)}</span></p>
      {organizations.map(({ id: organizationId, name, parts }) => (
        <Panel key={organizationId} title={name}>
          <div className="shared-records">{parts.map(({ kind, records }) => <SharedPart key={kind} kind={kind} records={records} />)}</div>
        </Panel>
      ))}
    </section>
  ));
}
