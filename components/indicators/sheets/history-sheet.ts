import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import { isMissing, type MissingReason } from '@/lib/domain/indicators/measured';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { DatedYear } from '@/lib/domain/indicators/reading-history';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { growthColumns } from './growth-columns';
import { quotientColumns } from './quotient-columns';
import { reasonText } from './reason-text';
import { schemeText } from './scheme-text';
import { sourceTexts } from './source-texts';

export interface HistoryPart {
  title: string;
  /** How it fits the published lines. */
  note: string;
  /** Null where no published line shows it. */
  years: readonly DatedYear[] | null;
  /** What the register says of it today. */
  bottomUp?: BottomUpSize;
}

const NO_JOBS = [null, null, null] as const;

/** Mining-weighted jobs, firms, and why there are no jobs. */
const registerCells = ({ jobs, firms }: BottomUpSize) => {
  const total = 'total' in jobs ? jobs.total : jobs;
  return isMissing(total) ? [null, firms, reasonText(total.reason)] : [total.value, firms, null];
};

/** Parts of a cluster year by year in full precision; what the register says stands on the last row of each. */
export function historySheet(facts: QuestionFacts & { over: number; today: string }, cluster: string, parts: readonly HistoryPart[]): Sheet {
  const { history, words, files } = messages.indicators;
  const { heads } = files;
  const { vintage, scheme } = facts;
  const [first, last] = [vintage?.years[0] ?? 0, vintage?.years.at(-1) ?? 0];
  const [quotient, growth] = [quotientColumns(vintage?.series.measure), growthColumns()];
  const hidden: MissingReason = 'not-visible-at-depth';
  const nothing = [...quotient.heads, ...growth.heads].map(() => null);
  return {
    title: history.file(cluster, parts.length === 1 ? parts[0]?.title ?? null : null, first, last),
    columns: [heads.part, heads.fit, heads.year, ...quotient.heads, ...growth.heads, heads.className, heads.sureness, heads.classReason, heads.bottomUp, heads.firms, heads.why],
    rows: parts.flatMap(({ title, note, years, bottomUp }) => {
      const register = bottomUp ? registerCells(bottomUp) : NO_JOBS;
      if (!years) return [[title, note, null, ...nothing, null, null, reasonText(hidden), ...register]];
      return years.map(({ year, reading }) => {
        const { class: classed } = reading;
        return [
          title, note, year, ...quotient.cells(reading), ...growth.cells(reading.growth, classed.label === null ? classed.reason : 'no-period'),
          classed.label, classed.label === null ? null : words.sureness(classed.borderline), classed.label === null ? reasonText(classed.reason) : null,
          ...(year === last ? register : NO_JOBS),
        ];
      });
    }),
    source: vintage ? sourceTexts({
      vintage, place: facts, years: words.years(first, last),
      rules: [history.overText(facts.over), schemeText(scheme), ...(parts.some(({ bottomUp }) => bottomUp) ? [files.register(format.day(facts.today, 'year'))] : [])],
    }) : [],
  };
}
