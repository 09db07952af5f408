import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { AttentionReason } from '@/lib/domain/readiness/attention-of';
import type { CurrentStanding } from '@/lib/domain/readiness/current-standing';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { subjectParts, type PlainSubject } from '@/lib/domain/readiness/subject-address';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { levelText } from './level-text';

interface SubjectsTableProps {
  subjects: readonly (PlainSubject & { name: string; standings: readonly { scheme: SchemeCode; standing: CurrentStanding; count: number; attention: AttentionReason | null }[] })[];
}

const axesText = ({ axes }: CurrentStanding): string =>
  axes.filter(({ value }) => value !== null).map(({ axis, value }) => `${messages.readiness.axes[axis].name} ${value}`).join(', ');

/** Communities and sub-clusters that were assessed, a row for each scheme. */
export function SubjectsTable({ subjects }: SubjectsTableProps) {
  const { assessing: { subjects: words, expired }, schemes, attention } = messages.readiness;
  const { columns } = words;
  const rows = subjects.flatMap(({ standings, ...subject }) => standings.map((one) => ({ subject, ...one })));
  return (
    <DataTable
      caption={words.title} rows={rows} rowKey={({ subject, scheme }) => `${subject.kind} ${subject.code} ${scheme}`} stacked
      empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
      columns={[
        { key: 'subject', head: columns.subject, cell: ({ subject }) => <a href={`/readiness/subjects/${subjectParts(subject)}`}>{subject.name}</a> },
        { key: 'kind', head: columns.kind, cell: ({ subject }) => words.kinds[subject.kind] },
        { key: 'scheme', head: columns.scheme, cell: ({ scheme }) => schemes[scheme].name },
        { key: 'standing', head: columns.standing, cell: ({ standing }) => <>{standing.level ? levelText(standing.level) : axesText(standing)} {standing.expired ? <Tag tone="warn">{expired}</Tag> : null}</> },
        { key: 'on', head: columns.on, className: 'nowrap', cell: ({ standing }) => format.day(standing.assessedOn, 'year') },
        { key: 'count', head: columns.count, end: true, cell: ({ count }) => format.number(count) },
        { key: 'attention', head: columns.attention, cell: ({ attention: why }) => (why === null ? null : <Tag tone="warn">{attention[why]}</Tag>) },
      ]}
    />
  );
}
