import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { SurveyDifference } from '@/lib/domain/listening/survey-differences';
import { messages } from '@/lib/messages';

const TONES = { added: 'good', removed: 'bad', changed: 'accent', moved: 'flat' } as const;

interface DifferencesTableProps {
  from: number;
  to: number;
  differences: readonly SurveyDifference[];
}

/** What changed from one version of a survey to another, question by question. */
export function DifferencesTable({ from, to, differences }: DifferencesTableProps) {
  const { compare: words, builder } = messages.listening.surveys;
  const said = (placed: Extract<SurveyDifference, { change: 'changed' }>['before'] | null) => placed && (
    <>
      <p>{placed.question.text}</p>
      <p className="muted text-xs">{words.place(placed.block, placed.at)} · {builder.types[placed.question.type]}{placed.question.options.length > 0 ? `: ${placed.question.options.map(({ label }) => label).join(', ')}` : ''}</p>
    </>
  );
  return (
    <DataTable
      caption={words.caption(from, to)}
      stacked
      rows={differences}
      rowKey={({ key }) => key}
      empty={<EmptyState title={words.none} />}
      columns={[
        { key: 'key', head: words.columns.question, cell: ({ key }) => <code className="text-xs">{key}</code> },
        { key: 'change', head: words.columns.change, cell: (row) => (
          <>
            <Tag tone={TONES[row.change]}>{words.changes[row.change]}</Tag>
            {row.change === 'changed' ? <p className="muted text-xs">{row.parts.map((part) => words.parts[part]).join(', ')}</p> : null}
          </>
        ) },
        { key: 'before', head: words.columns.before, cell: (row) => said('before' in row ? row.before : null) },
        { key: 'after', head: words.columns.after, cell: (row) => said('after' in row ? row.after : null) },
      ]}
    />
  );
}
