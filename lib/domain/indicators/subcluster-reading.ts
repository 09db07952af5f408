import type { ClassScheme } from './class-scheme';
import { datedReading, type DatedReading, type Source } from './dated-reading';
import type { Place } from './place';
import { subclusterVisibility, type SubclusterIndustry, type SubclusterVisibility } from './subcluster-visibility';

export type SubclusterReading = {
  readonly visibility: SubclusterVisibility;
  /** Null when the sub-cluster cannot be seen at the table's industry depth. */
  readonly reading: DatedReading | null;
};

type Ask = {
  readonly chosen: Source;
  readonly others: readonly Source[];
  readonly place: Place;
  readonly year: number;
  readonly scheme: ClassScheme;
  readonly industries: readonly SubclusterIndustry[];
  readonly sixDigitCodes: readonly string[];
  /** Jobs of one establishment, where somebody chose it. */
  readonly establishment?: number;
};

const visibilityIn = ({ table }: Source, { industries, sixDigitCodes }: Ask) =>
  subclusterVisibility(
    industries,
    table.lines.filter((line) => line.naics.length > 0).map(({ code, naics }) => ({ code, prefixes: naics })),
    sixDigitCodes,
  );

const linesOf = ({ sum }: SubclusterVisibility) => sum.map(({ code }) => ({ code, weight: 1 }));

/**
 * A sub-cluster in one vintage: the published lines inside it or standing for it, read as one sum (LQ of the sums).
 * An older vintage joins only where the sub-cluster can be seen in it too. Lines are whole published cells, so they take part
 * with weight 1; the definition's weights belong to six-digit industries, which no loaded regional table publishes.
 */
export const subclusterReading = (ask: Ask): SubclusterReading => {
  const visibility = visibilityIn(ask.chosen, ask);
  if (visibility.verdict === 'not-visible-at-depth') return { visibility, reading: null };
  const matching = (source: Source) => {
    const other = visibilityIn(source, ask);
    return other.verdict === 'not-visible-at-depth' ? null : linesOf(other);
  };
  return { visibility, reading: datedReading({ ...ask, lines: linesOf(visibility), matching }) };
};
