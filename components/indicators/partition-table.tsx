import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { PartitionShare } from '@/lib/domain/indicators/analysis/partition-shares';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { askedOf } from './asked';
import { hrefOf } from './href-of';
import { lqText } from './lq-text';
import { MissingFigure } from './missing-figure';

const shown = (figure: Measured, text: (value: number) => string) => (figure.value === null ? <MissingFigure reason={figure.reason} /> : text(figure.value));

/** The shares the indices of diversity are made of, largest first, in region and reference. */
export function PartitionTable({ facts, shares }: { facts: QuestionFacts; shares: readonly PartitionShare[] }) {
  const { partition: words } = messages.indicators.diversity;
  const asked = askedOf(facts);
  const rows = [...shares].sort((a, b) => (b.share.value ?? -1) - (a.share.value ?? -1));
  const columns: Column<PartitionShare>[] = [
    { key: 'industry', head: words.industry, className: 'industry', cell: ({ code, title }) => <a href={hrefOf('/region', { ...asked, line: code }, '#behind')}>{title}</a> },
    { key: 'count', head: words.count, end: true, cell: ({ count }) => shown(count, (value) => format.number(value)) },
    { key: 'share', head: words.share(facts.region.name), end: true, cell: ({ share }) => shown(share, (value) => format.percent(value, { digits: 2 })) },
    { key: 'reference', head: words.share(facts.reference.name), end: true, cell: ({ referenceShare }) => shown(referenceShare, (value) => format.percent(value, { digits: 2 })) },
    { key: 'lq', head: words.lq, end: true, cell: ({ lq }) => shown(lq, lqText) },
  ];
  return (
    <Panel title={words.title} note={words.note(shares.length)} flush>
      <DataTable caption={words.title} columns={columns} rows={rows} rowKey={({ code }) => code} />
    </Panel>
  );
}
