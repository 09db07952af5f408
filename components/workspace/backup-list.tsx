import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { fileSize } from '@/lib/messages/format/file-size';

export interface BackupLine {
  name: string;
  bytes: number;
  madeAt: Date;
}

const { backup: words } = messages.workspace;

export function BackupList({ backups, mayTake, timeZone }: { backups: readonly BackupLine[]; mayTake: boolean; timeZone: string }) {
  return (
    <DataTable
      caption={words.table}
      rows={backups}
      rowKey={({ name }) => name}
      stacked
      columns={[
        { key: 'file', head: words.file, cell: ({ name }) => name },
        { key: 'age', head: words.age, className: 'nowrap', cell: ({ madeAt }) => format.instant(madeAt, timeZone) },
        { key: 'size', head: words.size, end: true, cell: ({ bytes }) => fileSize(bytes) },
        ...(mayTake ? [{
          key: 'download', head: words.download, end: true,
          cell: ({ name }: BackupLine) => <ButtonLink size="small" href={`/api/v1/backups/${name}`} download aria-label={`${words.download} ${name}`}>{words.download}</ButtonLink>,
        }] : []),
      ]}
      empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
    />
  );
}
