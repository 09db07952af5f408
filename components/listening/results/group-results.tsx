import { DataTable } from '@/components/ui/data-table';
import type { Question } from '@/lib/domain/listening/question';
import type { GroupResult } from '@/lib/domain/listening/results/question-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { figureText } from './figure-text';

export interface ResultGroup {
  key: string;
  kind: 'subcluster' | 'region';
  name: string;
}

interface GroupResultsProps {
  question: Question;
  results: readonly GroupResult[];
  groups: readonly ResultGroup[];
}

const sharesOf = ({ cells }: GroupResult) =>
  (cells ?? []).filter(({ share }) => share !== null && share > 0).map(({ label, share }) => `${label} ${format.percent(share ?? 0, { digits: 0 })}`).join(', ');

/** The same question by sub-cluster and region, as far as each may be told. */
export function GroupResults({ question, results, groups }: GroupResultsProps) {
  const words = messages.listening.results;
  const nameOf = (key: string) => groups.find((group) => group.key === key);
  return (
    <DataTable
      caption={words.byCaption(question.text)}
      rows={results}
      rowKey={({ key }) => key}
      columns={[
        { key: 'group', head: words.group, cell: ({ key }) => <>{nameOf(key)?.name} <span className="muted">{words.kinds[nameOf(key)?.kind ?? 'region']}</span></> },
        { key: 'firms', head: words.columns.firms, end: true, cell: ({ answered }) => (answered === null ? '' : format.number(answered)) },
        { key: 'figures', head: words.columns.answer, cell: (result) => (result.mean !== null ? `${words.mean} ${figureText(question, result.mean)}` : result.cells ? sharesOf(result) : <span className="muted">{words.hidden}</span>) },
      ]}
    />
  );
}
