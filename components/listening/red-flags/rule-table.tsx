import { DataTable, type Column } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { Clock } from '@/lib/domain/listening/clock';
import type { Severity } from '@/lib/domain/listening/severity';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { SeverityTag } from './severity-tag';

export interface RuleRow {
  id: string;
  name: string;
  severity: Severity;
  clock: Clock;
  state: 'draft' | 'published' | 'retired';
  version: number;
  draftId: string | null;
  raised: number;
}

const TONES = { draft: 'warn', published: 'good', retired: 'flat' } as const;

export function RuleTable({ rules }: { rules: readonly RuleRow[] }) {
  const words = messages.listening.redFlags;
  const { columns: heads, states, draftBeside } = words.ruleList;
  const columns: Column<RuleRow>[] = [
    { key: 'rule', head: heads.rule, cell: ({ id, name }) => <a href={`/red-flags/rules/${id}`}>{name}</a> },
    { key: 'severity', head: heads.severity, cell: ({ severity }) => <SeverityTag severity={severity} /> },
    { key: 'clock', head: heads.clock, cell: ({ clock }) => words.clockWords(clock.amount, words.clockUnits[clock.unit]) },
    {
      key: 'state', head: heads.state,
      cell: ({ state, draftId, id }) => <><Tag tone={TONES[state]}>{states[state]}</Tag> {draftId && draftId !== id ? <a href={`/red-flags/rules/${draftId}`}>{draftBeside}</a> : null}</>,
    },
    { key: 'version', head: heads.version, end: true, cell: ({ version }) => format.number(version) },
    { key: 'raised', head: heads.raised, end: true, cell: ({ raised }) => format.number(raised) },
  ];
  return <DataTable caption={words.ruleList.title} columns={columns} rows={rules} rowKey={({ id }) => id} stacked />;
}
