import type { GrowthSpan } from '../growth-span';
import { figureColumn, KNOWN, reasonMark, type FigureColumn } from './figure-column';

const NEW_INDUSTRY = reasonMark('new-industry');
const ZERO_BASE = reasonMark('zero-base');
const NO_PERIOD = reasonMark('no-period');

/** Growth per year of every cell between two slices: the rules of `cagr`, the same numbers to the last bit. */
export function gridCagr(span: GrowthSpan, base: FigureColumn, end: FigureColumn): FigureColumn {
  const cells = base.values.length;
  const cagr = figureColumn(cells);
  const years = span.endYear - span.baseYear;
  if (years <= 0) {
    cagr.reasons.fill(NO_PERIOD);
    return cagr;
  }
  for (let cell = 0; cell < cells; cell += 1) {
    const from = base.values[cell] as number;
    const to = end.values[cell] as number;
    const gap = (base.reasons[cell] as number) || (end.reasons[cell] as number);
    if (gap !== KNOWN) cagr.reasons[cell] = gap;
    else if (from === 0) cagr.reasons[cell] = to > 0 ? NEW_INDUSTRY : ZERO_BASE;
    else cagr.values[cell] = (1 + (to / from - 1)) ** (1 / years) - 1;
  }
  return cagr;
}
