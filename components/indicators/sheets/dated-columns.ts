import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import { growthColumns } from './growth-columns';
import { quotientColumns } from './quotient-columns';

/** The columns of a reading with growth and class of its own table or, where that has none, of the older one it names. */
export function datedColumns({ vintage, vintages }: Pick<QuestionFacts, 'vintage' | 'vintages'>) {
  const { words, files: { heads } } = messages.indicators;
  const [quotient, growth] = [quotientColumns(vintage?.series.measure), growthColumns()];
  return {
    heads: [...quotient.heads, ...growth.heads, heads.className, heads.sureness, heads.table],
    cells: (reading: DatedReading) => {
      const dated = reading.growth ? reading : reading.older;
      const result = reading.class.label === null && reading.older ? reading.older.class : reading.class;
      return [
        ...quotient.cells(reading), ...growth.cells(dated?.growth ?? null, reading.refusal?.reason ?? 'no-time-series'),
        result.label, result.label === null ? null : words.sureness(result.borderline),
        dated && dated !== reading ? (vintages.find(({ id }) => id === reading.older?.sourceId)?.title ?? null) : null,
      ];
    },
  };
}
