import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface SurveyTableRow {
  id: string;
  name: string;
  about: string | null;
  sample: boolean;
  /** `on` is the local day. */
  published: { version: number; on: string | null } | null;
  draft: boolean;
  questions: number;
  interviews: number;
}

export function SurveyTable({ surveys }: { surveys: readonly SurveyTableRow[] }) {
  const words = messages.listening.surveys;
  const { columns } = words;
  return (
    <DataTable
      caption={words.caption}
      stacked
      rows={surveys}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: columns.name, cell: ({ id, name, sample, draft }) => <><a href={`/surveys/${id}`}>{name}</a>{draft ? <> <Tag tone="accent">{words.draftOpen}</Tag></> : null}{sample ? <> <Tag>{words.sample}</Tag></> : null}</> },
        { key: 'published', head: columns.published, cell: ({ published }) => (published ? `${words.version(published.version)}${published.on ? `, ${format.day(published.on, 'year')}` : ''}` : words.notPublished) },
        { key: 'questions', head: columns.questions, end: true, cell: ({ questions }) => format.number(questions) },
        { key: 'interviews', head: columns.interviews, end: true, cell: ({ interviews }) => format.number(interviews) },
        { key: 'results', head: words.results, cell: ({ id, published }) => (published ? <a href={`/surveys/${id}/results`}>{words.results}</a> : '') },
      ]}
    />
  );
}
