import type { Question } from './question';
import type { SurveyBody } from './survey-body';

const PARTS = ['text', 'help', 'type', 'options', 'scale', 'unit', 'showIf'] as const;
export type ChangedPart = (typeof PARTS)[number] | 'block';

type Placed = { question: Question; block: string; at: number };
export type SurveyDifference =
  | { key: string; change: 'added'; after: Placed }
  | { key: string; change: 'removed'; before: Placed }
  | { key: string; change: 'changed'; before: Placed; after: Placed; parts: readonly ChangedPart[] }
  | { key: string; change: 'moved'; before: Placed; after: Placed };

const placed = ({ blocks }: SurveyBody) =>
  new Map(blocks.flatMap(({ title, questions }) => questions.map((question, at): [string, Placed] => [question.key, { question, block: title, at: at + 1 }])));

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** The question that stands right before another one, of those both versions ask. */
const before = (keys: readonly string[], key: string) => keys[keys.indexOf(key) - 1] ?? null;

/** What became of every question from one version to another, in the order of the later one; removed ones last. A question goes by its key. */
export const surveyDifferences = (from: SurveyBody, to: SurveyBody): SurveyDifference[] => {
  const [was, is] = [placed(from), placed(to)];
  const [kept, keptNow] = [[...was.keys()].filter((key) => is.has(key)), [...is.keys()].filter((key) => was.has(key))];
  const now = [...is].flatMap(([key, after]): SurveyDifference[] => {
    const earlier = was.get(key);
    if (!earlier) return [{ key, change: 'added', after }];
    const parts: ChangedPart[] = PARTS.filter((part) => differs(earlier.question[part], after.question[part]));
    if (earlier.block !== after.block) parts.push('block');
    if (parts.length > 0) return [{ key, change: 'changed', before: earlier, after, parts }];
    return before(kept, key) === before(keptNow, key) ? [] : [{ key, change: 'moved', before: earlier, after }];
  });
  const gone = [...was].flatMap(([key, earlier]): SurveyDifference[] => (is.has(key) ? [] : [{ key, change: 'removed', before: earlier }]));
  return [...now, ...gone];
};
