import { isMissing } from '@/lib/domain/indicators/measured';
import type { ShiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { messages } from '@/lib/messages';
import { shiftText } from './shift-text';

const NEGLIGIBLE = 1e-6;
const MOST_NAMED = 12;

/** Below the waterfall: the rules the split was made by, what each term says, and which industries it leaves out, with the reason. */
export function ShiftNotes({ split, titles, reference, cut }: { split: ShiftShareTable; titles: Readonly<Record<string, string>>; reference: string; cut: boolean }) {
  const { shiftShare: words, words: { short } } = messages.indicators;
  const { totals, rows } = split;
  const left = rows.filter(({ refused }) => refused !== null);
  const beyondTerms = totals.leftOutOfTerms - totals.leftOut;
  return (
    <>
      <span className="block">{words.named(words.methods[split.method].short, words.suppressed[split.suppressed].says, words.denominators[split.denominator].says)}</span>
      <span className="block">
        {(Object.keys(totals.terms) as (keyof typeof words.terms)[]).map((term) => `${words.terms[term].title}: ${words.terms[term].says(reference)}`).join('. ')}.
      </span>
      {!isMissing(totals.residual) && Math.abs(totals.residual.value) > NEGLIGIBLE * Math.abs(totals.end.value ?? 1)
        ? <span className="block">{words.residual(shiftText(totals.residual.value))}</span> : null}
      {left.length > 0 ? (
        <span className="block">{words.leftOut(left.length)} {left.slice(0, MOST_NAMED).map(({ code, refused }) => `${titles[code] ?? code}${refused ? ` (${short[refused]})` : ''}`).join(', ')}{left.length > MOST_NAMED ? '…' : '.'}</span>
      ) : null}
      {isMissing(totals.unallocated) ? <span className="block">{words.restUnknown}</span> : null}
      {beyondTerms > 0 ? <span className="block">{words.leftOutOfTerms(beyondTerms)}</span> : null}
      {cut ? <span className="block">{words.cut}</span> : null}
    </>
  );
}
