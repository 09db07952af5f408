import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface InterviewTableRow {
  id: string;
  heldOn: string;
  state: 'open' | 'finished';
  sample: boolean;
  organizationName: string;
  survey: string;
  version: number;
  interviewer: string | null;
}

export function InterviewTable({ interviews }: { interviews: readonly InterviewTableRow[] }) {
  const words = messages.listening.interviews;
  const { columns } = words;
  return (
    <DataTable
      caption={words.caption}
      stacked
      rows={interviews}
      rowKey={({ id }) => id}
      columns={[
        { key: 'organization', head: columns.organization, cell: ({ id, organizationName, sample }) => <><a href={`/interviews/${id}`}>{organizationName}</a>{sample ? <> <Tag>{words.sample}</Tag></> : null}</> },
        { key: 'survey', head: columns.survey, className: 'lg:min-w-44', cell: ({ survey, version }) => words.surveyVersion(survey, version) },
        { key: 'held', head: columns.held, className: 'whitespace-nowrap', cell: ({ heldOn }) => format.day(heldOn, 'year') },
        { key: 'by', head: columns.by, className: 'lg:whitespace-nowrap', cell: ({ interviewer }) => interviewer ?? '' },
        { key: 'state', head: columns.state, cell: ({ state }) => <Tag tone={state === 'open' ? 'accent' : 'flat'}>{words.states[state]}</Tag> },
      ]}
    />
  );
}
