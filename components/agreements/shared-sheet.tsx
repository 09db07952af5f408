import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { SHARED_KINDS } from '@/lib/domain/agreements/shared-kind';
import type { SharedOrganization } from '@/lib/domain/agreements/what-is-shared';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { SharedTable } from './shared-table';

interface SharedSheetProps {
  agreements: readonly { id: string; purpose: string; until: string; daysLeft: number; organizations: readonly SharedOrganization[] }[];
  empty: { title: string; hint: string };
}

const rowsOf = (organizations: readonly SharedOrganization[]) =>
  SHARED_KINDS.map((kind) => ({
    kind,
    rows: organizations.flatMap(({ id, name, parts }) => parts.filter((part) => part.kind === kind).flatMap(({ records }) => records.map((record) => ({ key: `${id} ${record.id}`, organization: name, fields: record.fields })))),
  })).filter(({ rows }) => rows.length > 0);

/** Everything an agency sees, agreement by agreement and kind by kind. Nothing on it leads elsewhere. */
export function SharedSheet({ agreements, empty }: SharedSheetProps) {
  const { shared: words, left, kinds } = messages.agreements;
  const filled = agreements.filter(({ organizations }) => organizations.length > 0);
  if (filled.length === 0) return <Panel><EmptyState title={empty.title}>{empty.hint}</EmptyState></Panel>;
  return filled.map(({ id, purpose, until, daysLeft, organizations }) => (
    <section key={id} className="stack" aria-label={purpose}>
      <p><span className="muted">{words.purpose}</span> <b>{purpose}</b>. {words.until(format.day(until, 'year'), left(daysLeft))} <span className="muted">{words.organizations(organizations.length)}</span></p>
      {rowsOf(organizations).map(({ kind, rows }) => <Panel key={kind} title={kinds[kind]} flush><SharedTable kind={kind} rows={rows} /></Panel>)}
    </section>
  ));
}
