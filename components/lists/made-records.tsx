import { DataTable } from '@/components/ui/data-table';
import type { ListDeed } from '@/lib/domain/lists/list-deed';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface MadeRecord {
  line: number;
  recordId: string;
  deed: ListDeed;
  name: string | null;
  path: string | null;
}

const { made: words, deeds } = messages.lists;

/** What a load made and changed, each linked to the page it stands on. */
export function MadeRecords({ rows }: { rows: readonly MadeRecord[] }) {
  return (
    <DataTable<MadeRecord>
      caption={words.title} rows={rows} rowKey={({ line, recordId }) => `${line} ${recordId}`} stacked
      columns={[
        { key: 'record', head: words.record, cell: ({ name, path }) => (path ? <a href={path}>{name}</a> : <span className="muted">{words.gone}</span>) },
        { key: 'deed', head: words.deed, cell: ({ deed }) => deeds[deed] },
        { key: 'line', head: words.line, end: true, cell: ({ line }) => format.number(line) },
      ]}
    />
  );
}
