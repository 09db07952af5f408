import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Meter } from '@/components/ui/meter';
import { Pairs } from '@/components/ui/pairs';
import type { QuestionResult } from '@/lib/domain/listening/results/question-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { GroupResults, type ResultGroup } from './group-results';
import { figureText } from './figure-text';

interface QuestionResultViewProps {
  result: QuestionResult;
  groups: readonly ResultGroup[];
}

/** What firms answered to one question: bars with the same figures as a table, or a mean, or why there is neither. */
export function QuestionResultView({ result, groups }: QuestionResultViewProps) {
  const words = messages.listening.results;
  const { question, answered, skipped, cells, numbers, reason } = result;
  const written = question.type === 'text' || question.type === 'long_text';
  const told = result.groups.filter((group) => group.answered !== null);
  const why = answered === null ? null : written ? words.words : reason === 'withheld-dominance' ? words.dominated : reason === 'too-few-firms' || (!cells && !numbers) ? words.onlyCount : null;
  return (
    <div className="result">
      <h3>{question.text}</h3>
      <p className="muted">{[answered === null ? null : words.answered(answered), skipped ? words.skipped(skipped) : null].filter(Boolean).join(' · ')}</p>
      {why ? <p className="muted">{why}</p> : null}
      {cells ? (
        <DataTable
          caption={question.text}
          rows={cells}
          rowKey={({ key }) => key}
          columns={[
            { key: 'answer', head: words.columns.answer, cell: ({ label }) => label },
            { key: 'bar', head: words.columns.share, className: 'share-bar', cell: ({ share }) => (share === null ? <span className="muted" title={words.hiddenHint}>{words.hidden}</span> : <span className="bars"><Meter value={Math.round(share * 100)} /></span>) },
            { key: 'share', head: '%', end: true, cell: ({ share }) => (share === null ? '' : format.percent(share, { digits: 0 })) },
            { key: 'firms', head: words.columns.firms, end: true, cell: ({ count }) => (count === null ? '' : format.number(count)) },
          ]}
        />
      ) : null}
      {numbers && numbers.mean !== null ? (
        <Pairs pairs={[
          { label: words.mean, value: figureText(question, numbers.mean) },
          { label: words.median, value: numbers.median === null ? words.noMedian : `${figureText(question, numbers.median)} (${words.medianHint})` },
        ]} />
      ) : null}
      {told.length > 0 && !written ? (
        <Disclosure summary={words.by}><GroupResults question={question} results={told} groups={groups} /></Disclosure>
      ) : null}
    </div>
  );
}
