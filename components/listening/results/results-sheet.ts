import type { QuestionResult, ResultCell } from '@/lib/domain/listening/results/question-result';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ResultGroup } from './group-results';

interface ResultsOf {
  name: string;
  version: number;
  today: string;
  rule: { minimumFirms: number; dominancePercent: number };
  groups: readonly ResultGroup[];
  blocks: readonly { title: string; questions: readonly QuestionResult[] }[];
}

type Cells = Sheet['rows'][number];
type Told = { answered: number | null; cells: readonly ResultCell[] | null; mean: number | null };

const whyEmpty = ({ question, reason }: QuestionResult, { answered, cells, mean }: Told): string | null => {
  const { why } = messages.listening.results.file;
  if (answered === null) return why.tooFew;
  if (question.type === 'text' || question.type === 'long_text') return why.words;
  if (cells !== null || mean !== null) return null;
  return reason === 'withheld-dominance' ? why.dominance : why.tooFew;
};

/** What a page of results shows, one row for each answer of each group; what is hidden stays empty with its reason. */
export function resultsSheet({ name, version, today, rule, groups, blocks }: ResultsOf): Sheet {
  const words = messages.listening.results;
  const rowsOf = (title: string, result: QuestionResult, whom: string, told: Told, median: number | null): Cells[] => {
    const head = [title, result.question.key, result.question.text, whom, told.answered];
    if (!told.cells) return [[...head, null, null, null, told.mean, median, whyEmpty(result, told)]];
    return told.cells.map(({ label, count, share }) => [...head, label, count, share, null, null, count === null ? words.file.why.hidden : null]);
  };
  return {
    title: words.file.title(name, version),
    columns: words.file.columns,
    rows: blocks.flatMap(({ title, questions }) => questions.flatMap((result) => [
      ...rowsOf(title, result, words.file.all, { answered: result.answered, cells: result.cells, mean: result.numbers?.mean ?? null }, result.numbers?.median ?? null),
      ...result.groups.filter(({ answered }) => answered !== null).flatMap((told) => rowsOf(title, result, groups.find(({ key }) => key === told.key)?.name ?? told.key, told, null)),
    ])),
    source: [words.file.source(format.day(today, 'year')), `${words.rule}: ${words.ruleText(rule.minimumFirms, rule.dominancePercent)}.`, words.consent],
  };
}
