import type { RegionFacts } from '@/lib/domain/indicators/question-facts';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface SourceOf {
  vintage: VintageFacts;
  /** Left out where a series stands alone. */
  place?: { region: RegionFacts; reference: RegionFacts };
  years: string;
  /** The rules the figures were made by. */
  rules?: readonly string[];
}

/** Where the figures of a file come from, one sentence a line: publisher, table, vintage, licence, region, reference, years, rules. */
export function sourceTexts({ vintage, place, years, rules = [] }: SourceOf): readonly string[] {
  const { files, words } = messages.indicators;
  return [
    files.source(vintage.provider, vintage.sourceTable, vintage.title, vintage.vintage),
    files.period(vintage.referencePeriod, words.placeBasis[vintage.series.placeBasis], vintage.series.naicsVersion),
    ...(place ? [files.place(place.region.name, place.region.code, place.reference.name, place.reference.code)] : []),
    files.years(years),
    ...rules,
    files.licence(vintage.licence),
    ...(vintage.retrievedOn ? [files.retrieved(format.day(vintage.retrievedOn, 'year'))] : []),
    ...(vintage.note ? [files.note(vintage.note)] : []),
  ];
}
