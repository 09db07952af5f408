import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { AttentionReason } from '@/lib/domain/readiness/attention-of';
import type { CurrentStanding } from '@/lib/domain/readiness/current-standing';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { levelText } from './level-text';

interface ExpiryTableProps {
  rows: readonly { organization: { id: string; name: string; owner: string | null }; why: AttentionReason; standing: CurrentStanding }[];
  mayAssess: boolean;
}

const TONE: Record<AttentionReason, TagTone> = { 'scorers-differ': 'bad', 'evidence-gone': 'bad', expired: 'warn', expiring: 'flat' };

/** Organizations whose readiness needs another look, with why, and the way to it. */
export function ExpiryTable({ rows, mayAssess }: ExpiryTableProps) {
  const { attention, formation } = messages.readiness;
  const { columns, ...words } = formation.expiry;
  return (
    <DataTable
      caption={words.title} rows={rows} rowKey={({ organization }) => organization.id} stacked
      empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      columns={[
        { key: 'organization', head: columns.organization, cell: ({ organization }) => <a href={`/organizations/${organization.id}/readiness`}>{organization.name}</a> },
        { key: 'why', head: columns.why, cell: ({ why }) => <Tag tone={TONE[why]}>{attention[why]}</Tag> },
        { key: 'level', head: columns.level, cell: ({ standing }) => levelText(standing.level) },
        { key: 'until', head: columns.until, className: 'nowrap', cell: ({ standing }) => (standing.lastsUntil ? format.day(standing.lastsUntil, 'year') : null) },
        { key: 'owner', head: columns.owner, cell: ({ organization }) => organization.owner ?? words.nobody },
        ...(mayAssess ? [{ key: 'assess', head: '', cell: ({ organization }: ExpiryTableProps['rows'][number]) => <a href={`/organizations/${organization.id}/readiness/new`}>{formation.assess}</a> }] : []),
      ]}
    />
  );
}
