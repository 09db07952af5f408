import { messages } from '@/lib/messages';
import type { AnswerValue } from '../answer';
import type { Question } from '../question';

/** One bar of a distribution and what falls into it. `apart`: every firm is in exactly one bar; else each bar stands by itself. */
export type AnswerCells = { apart: boolean; cells: readonly { key: string; label: string; holds: (value: AnswerValue) => boolean }[] };

/** Years further apart than this are no distribution. */
const MOST_YEARS = 40;

const years = (values: readonly AnswerValue[]): AnswerCells | null => {
  const given = values.flatMap((value) => (typeof value === 'string' ? Number(value.slice(0, 4)) : []));
  const [first, last] = [Math.min(...given), Math.max(...given)];
  if (given.length === 0 || last - first > MOST_YEARS) return null;
  const cells = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return { apart: true, cells: cells.map((year) => ({ key: year, label: year, holds: (value) => typeof value === 'string' && value.startsWith(year) })) };
};

/** The bars of a question: its options, yes and no, the points of its scale, the years of its days; null where it is counted otherwise. */
export const answerCells = ({ type, options, scale }: Question, values: readonly AnswerValue[]): AnswerCells | null => {
  const { words } = messages.listening;
  switch (type) {
    case 'yes_no':
      return { apart: true, cells: [true, false].map((said) => ({ key: said ? 'yes' : 'no', label: said ? words.yes : words.no, holds: (value) => value === said })) };
    case 'choice':
      return { apart: true, cells: options.map(({ key, label }) => ({ key, label, holds: (value) => value === key })) };
    case 'choices':
      return { apart: false, cells: options.map(({ key, label }) => ({ key, label, holds: (value) => Array.isArray(value) && value.includes(key) })) };
    case 'scale': {
      const { least, most, leastLabel, mostLabel } = scale ?? { least: 1, most: 5, leastLabel: null, mostLabel: null };
      return {
        apart: true,
        cells: Array.from({ length: most - least + 1 }, (_, at) => least + at).map((point) => {
          const end = point === least ? leastLabel : point === most ? mostLabel : null;
          return { key: String(point), label: end ? words.scaleEnd(point, end) : String(point), holds: (value) => value === point };
        }),
      };
    }
    case 'date':
      return years(values);
    default:
      return null;
  }
};
