import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import { WideDisclosure } from '@/components/ui/wide-disclosure';
import type { Cohort } from '@/lib/domain/flow/cohorts';
import { dayOfNumber } from '@/lib/domain/flow/day-number';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BehindCount } from './behind-count';

const { cohort: words, period, how } = messages.flow;
const { stages } = messages.pipeline.words;
const ENDS = ['won', 'lost', 'dormant', 'open'] as const;

/** What became of the cases opened in each quarter. */
export function CohortPanel({ rows, stream }: { rows: readonly Cohort[]; stream: Stream }) {
  const span = ({ from, to }: Cohort) => ({ from: dayOfNumber(from), until: dayOfNumber(to) });
  const columns: readonly Column<Cohort>[] = [
    { key: 'period', head: period, cell: (row) => row.period },
    { key: 'opened', head: words.opened, end: true, cell: (row) => <BehindCount count={row.opened} label={`${row.period}: ${words.opened}`} of={{ stream, count: 'opened', ...span(row) }} /> },
    ...OPEN_STAGES.slice(1).map((stage, at): Column<Cohort> => ({
      key: stage, head: words.reached(stages[stage]), end: true,
      cell: ({ opened, reached }) => (opened === 0 ? format.number(0) : `${format.number(reached[at + 1] ?? 0)} (${format.percent((reached[at + 1] ?? 0) / opened, { digits: 0 })})`),
    })),
    ...ENDS.map((end): Column<Cohort> => ({ key: end, head: words[end], end: true, cell: (row) => <BehindCount count={row[end]} label={`${row.period}: ${words[end]}`} of={{ stream, count: 'opened', to: end, ...span(row) }} /> })),
  ];
  return (
    <Panel title={words.title} footer={<Disclosure summary={how}><p>{words.how}</p></Disclosure>}>
      <WideDisclosure summary={messages.ui.showAsTable}>
        <DataTable caption={words.caption} columns={columns} rows={rows.slice(Math.max(0, rows.findIndex(({ opened }) => opened > 0))).reverse()} rowKey={(row) => row.period} stacked />
      </WideDisclosure>
    </Panel>
  );
}
