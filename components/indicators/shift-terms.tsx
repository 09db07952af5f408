import { Pairs } from '@/components/ui/pairs';
import type { TracedShift } from '@/lib/domain/indicators/analysis/traced-shift';
import type { Missing } from '@/lib/domain/indicators/measured';
import type { ShiftShareTerm } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { MissingFigure } from './missing-figure';
import { shiftText } from './shift-text';

/** The split of one industry's change, term by term, with the rules it was made by; or why there is none. */
export function ShiftTerms({ shift, reference }: { shift: TracedShift | Missing; reference: string }) {
  const { shiftShare: words, figure } = messages.indicators;
  if ('value' in shift) return <p>{figure.missingWhy(messages.ui.missing[shift.reason])}</p>;
  const { row, rules, denominator, baseYear, endYear } = shift;
  const change = row.base.value === null || row.end.value === null ? null : row.end.value - row.base.value;
  const terms = Object.entries(row.terms) as [ShiftShareTerm, (typeof row.terms)[ShiftShareTerm]][];
  return (
    <>
      {change === null ? null : <p className="big-figure">{shiftText(change)}</p>}
      <p className="src">{row.base.value === null ? null : `${baseYear}: ${format.number(row.base.value)}. `}{row.end.value === null ? null : `${endYear}: ${format.number(row.end.value)}. `}
        {words.named(words.methods[rules.method].short, words.suppressed[rules.suppressed].says, words.denominators[denominator].says)}</p>
      <Pairs
        pairs={terms.map(([term, value]) => ({
          label: words.terms[term].title,
          value: <>{!value || value.value === null ? <MissingFigure reason={value?.reason ?? 'not-available'} /> : <strong>{term === 'h' ? format.number(value.value) : shiftText(value.value)}</strong>} {words.terms[term].says(reference)}</>,
        }))}
      />
    </>
  );
}
