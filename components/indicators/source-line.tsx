import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';

/** One table in a line: publisher, table, vintage, period, place, licence; it leads to the list of all tables. */
export function SourceLine({ vintage }: { vintage: VintageFacts }) {
  const { placeBasis } = messages.indicators.words;
  return (
    <>
      <a href={`/region/formulas#${vintage.id}`}>{vintage.title}</a>. {vintage.provider}, {vintage.sourceTable}, {vintage.vintage};{' '}
      {vintage.referencePeriod}; {placeBasis[vintage.series.placeBasis]}. {vintage.licence}
    </>
  );
}
