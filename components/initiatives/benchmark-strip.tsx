import { Panel } from '@/components/ui/panel';
import { SLIDES_INITIATED_BY, type BenchmarkRow } from '@/lib/domain/initiatives/benchmark';
import type { InitiatedBy } from '@/lib/domain/initiatives/initiated-by';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const share = (value: number) => format.percent(value, { digits: 0 });

/** Ours beside the survey of 2003, each figure with where it comes from. */
export function BenchmarkStrip({ rows, initiatedBy }: { rows: readonly BenchmarkRow[]; initiatedBy: InitiatedBy }) {
  const { standing: words, initiatedBy: who, record } = messages.initiatives;
  const said = (ours: boolean | null) => (ours === null ? words.unknown : ours ? words.yes : words.no);
  const good = ({ code, ours }: BenchmarkRow) => ours !== null && ours === (code !== 'one_person');
  return (
    <Panel title={words.benchmark} footer={<>{words.surveySource} {words.initiated(share(SLIDES_INITIATED_BY.government), share(SLIDES_INITIATED_BY.industry), share(SLIDES_INITIATED_BY.jointly))}</>}>
      <dl className="benchmark">
        {rows.map((row) => (
          <div key={row.code}>
            <dt>{words.rows[row.code]}</dt>
            <dd data-good={good(row) || undefined} data-bad={(row.ours !== null && !good(row)) || undefined}>{row.code === 'one_person' ? <a href="#one-person">{said(row.ours)}</a> : said(row.ours)}</dd>
            <dd className="survey">{words.ofInitiatives(share(row.survey))}</dd>
          </div>
        ))}
        <div>
          <dt>{record.initiatedBy}</dt>
          <dd>{who[initiatedBy]}</dd>
          <dd className="survey">{words.ofInitiatives(share(SLIDES_INITIATED_BY[initiatedBy]))}</dd>
        </div>
      </dl>
    </Panel>
  );
}
