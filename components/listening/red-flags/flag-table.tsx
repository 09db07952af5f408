import { DataTable, type Column } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { FlagRow } from '@/lib/domain/listening/red-flags/flag-row';
import { messages } from '@/lib/messages';
import { ClockTag } from './clock-tag';
import { LevelTag } from './level-tag';
import { SeverityTag } from './severity-tag';

interface FlagTableProps {
  caption: string;
  flags: readonly FlagRow[];
  timeZone: string;
}

export function FlagTable({ caption, flags, timeZone }: FlagTableProps) {
  const words = messages.listening.redFlags;
  const columns: Column<FlagRow>[] = [
    {
      key: 'flag', head: words.columns.flag,
      cell: ({ id, title, confidentiality, escalated, sample }) => (
        <>
          <a href={`/red-flags/${id}`}>{title}</a> <LevelTag level={confidentiality} />{' '}
          {escalated ? <Tag tone="warn">{words.escalated}</Tag> : null} {sample ? <Tag>{words.sample}</Tag> : null}
        </>
      ),
    },
    { key: 'severity', head: words.columns.severity, cell: ({ severity }) => <SeverityTag severity={severity} /> },
    { key: 'organization', head: words.columns.organization, cell: ({ organization }) => <a href={`/organizations/${organization.id}`}>{organization.name}</a> },
    { key: 'owner', head: words.columns.owner, cell: ({ owner }) => owner.name },
    { key: 'due', head: words.columns.due, cell: ({ clock, dueAt }) => <ClockTag clock={clock} dueAt={dueAt} timeZone={timeZone} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={flags} rowKey={({ id }) => id} stacked />;
}
