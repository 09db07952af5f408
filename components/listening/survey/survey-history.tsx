import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface SurveyVersionRow {
  version: number;
  state: 'draft' | 'published';
  note: string | null;
  publishedOn: string | null;
  publishedBy: string | null;
}

/** The versions of a survey, newest first, with what changed in each. */
export function SurveyHistory({ id, shown, versions }: { id: string; shown: number; versions: readonly SurveyVersionRow[] }) {
  const words = messages.listening.surveys;
  const { columns } = words.one;
  return (
    <DataTable
      caption={words.one.historyCaption}
      stacked
      rows={versions}
      rowKey={({ version }) => String(version)}
      picked={({ version }) => version === shown}
      columns={[
        { key: 'version', head: columns.version, cell: ({ version }) => <a href={`/surveys/${id}?version=${version}`}>{words.version(version)}</a> },
        { key: 'state', head: columns.state, cell: ({ state }) => words.state[state] },
        { key: 'when', head: columns.when, cell: ({ publishedOn, publishedBy }) => (publishedOn ? words.publishedOn(format.day(publishedOn, 'year'), publishedBy) : '') },
        { key: 'note', head: columns.note, cell: ({ note }) => note ?? '' },
      ]}
    />
  );
}
