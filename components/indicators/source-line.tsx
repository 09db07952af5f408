import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';

/** One table in a line: publisher, table, vintage, period, place, licence; it leads to the list of all tables. Brief: title and vintage. */
export function SourceLine({ vintage, brief = false }: { vintage: VintageFacts; brief?: boolean }) {
  const { placeBasis } = messages.indicators.words;
  const title = <a href={`/region/formulas#${vintage.id}`}>{vintage.title}</a>;
  if (brief) return <>{title} ({vintage.vintage}).</>;
  return (
    <>
      {title}. {vintage.provider}, {vintage.sourceTable}, {vintage.vintage};{' '}
      {vintage.referencePeriod}; {placeBasis[vintage.series.placeBasis]}. {vintage.licence}
    </>
  );
}
