import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { Scores } from '@/lib/domain/readiness/assessment';
import type { AssessmentKind } from '@/lib/domain/readiness/assessment-kind';
import { AXIS_CODES } from '@/lib/domain/readiness/axis-code';
import { levelOf } from '@/lib/domain/readiness/level-of';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { EvidenceLinks, type EvidenceItem } from './evidence-links';
import { levelText } from './level-text';

export interface HistoryRow {
  id: string;
  scheme: SchemeCode;
  kind: AssessmentKind;
  scorer: { name: string };
  assessedOn: string;
  scores: Scores;
  note: string | null;
  sample: boolean;
  withdrawn: { reason: string } | null;
  evidence: readonly EvidenceItem[];
}

interface HistoryTableProps<Row extends HistoryRow> {
  rows: readonly Row[];
  /** What may be done to one of them. */
  deeds?: (row: Row) => ReactNode;
}

const scoresText = ({ scores }: HistoryRow) =>
  AXIS_CODES.filter((axis) => axis in scores).map((axis) => `${messages.readiness.axes[axis].name} ${scores[axis] ?? messages.readiness.assessing.unknown.toLowerCase()}`).join(', ');

/** Every assessment of somebody, the latest first, each with what it rests on. */
export function HistoryTable<Row extends HistoryRow>({ rows, deeds }: HistoryTableProps<Row>) {
  const { assessing, schemes } = messages.readiness;
  const { columns } = assessing;
  const level = ({ scheme, scores }: HistoryRow) => {
    const { levelAxes } = SCHEMES[scheme];
    return levelAxes.length === 0 ? null : levelText(levelOf(levelAxes.map((axis) => scores[axis] ?? null)));
  };
  return (
    <DataTable
      caption={assessing.history} rows={rows} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'day', head: columns.day, className: 'nowrap', cell: ({ assessedOn }) => format.day(assessedOn, 'year') },
        { key: 'scheme', head: columns.scheme, cell: ({ scheme, kind, withdrawn }) => <>{schemes[scheme].name} {assessing.kinds[kind] ? <Tag>{assessing.kinds[kind]}</Tag> : null} {withdrawn ? <Tag tone="warn">{assessing.withdrawn(withdrawn.reason)}</Tag> : null}</> },
        { key: 'level', head: columns.level, className: 'nowrap', cell: (row) => (row.withdrawn ? null : level(row)) },
        { key: 'scores', head: columns.scores, cell: scoresText },
        { key: 'evidence', head: columns.evidence, cell: ({ evidence }) => <EvidenceLinks evidence={evidence} /> },
        { key: 'note', head: columns.note, cell: ({ note }) => note },
        { key: 'scorer', head: columns.scorer, cell: ({ scorer }) => scorer.name },
        ...(deeds ? [{ key: 'deeds', head: '', cell: deeds }] : []),
      ]}
    />
  );
}
