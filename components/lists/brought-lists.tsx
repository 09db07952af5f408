import { ButtonLink } from '@/components/ui/button-link';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { ListState } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { fileSize } from '@/lib/messages/format/file-size';
import { ListStateTag } from './list-state-tag';

export interface BroughtList {
  id: string;
  fileName: string;
  bytes: number;
  state: ListState;
  interrupted: boolean;
  opens: boolean;
  created: number;
  updated: number;
  broughtBy: string;
  createdAt: Date;
}

const { panel: words } = messages.lists;

const columns = (timeZone: string): Column<BroughtList>[] => [
  {
    key: 'file', head: words.file,
    cell: ({ id, fileName, bytes, opens }) => <>{opens ? <a href={`/imports/lists/${id}`}>{fileName}</a> : <span className="muted">{words.others}</span>}<span className="under">{fileSize(bytes)}</span></>,
  },
  { key: 'state', head: words.state, cell: ({ state, interrupted }) => <ListStateTag state={state} interrupted={interrupted} /> },
  { key: 'made', head: words.made, end: true, cell: ({ created }) => (created > 0 ? format.number(created) : '') },
  { key: 'changed', head: words.changed, end: true, cell: ({ updated }) => (updated > 0 ? format.number(updated) : '') },
  { key: 'who', head: words.who, cell: ({ broughtBy }) => broughtBy },
  { key: 'when', head: words.when, className: 'nowrap', cell: ({ createdAt }) => format.instant(createdAt, timeZone) },
];

/** The lists that were brought, the latest first. */
export function BroughtLists({ lists, timeZone }: { lists: readonly BroughtList[]; timeZone: string }) {
  return (
    <DataTable
      caption={words.table} columns={columns(timeZone)} rows={lists} rowKey={({ id }) => id} stacked
      empty={<EmptyState title={words.emptyTitle} action={<ButtonLink href="/imports/lists/new" look="primary">{words.bring}</ButtonLink>}>{words.empty}</EmptyState>}
    />
  );
}
