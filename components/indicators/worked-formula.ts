import type { FigureInput } from '@/lib/domain/indicators/figure-inputs';
import type { CountSymbol, FigureKind } from '@/lib/domain/indicators/figure-kind';
import { isMissing, type Measured } from '@/lib/domain/indicators/measured';
import { format } from '@/lib/messages/format';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

interface Worked {
  kind: FigureKind;
  inputs: readonly FigureInput[];
  endYear: number;
  baseYear: number | null;
  value: Measured | null;
}

/** The formula with the published counts put in, and what comes out; null where a count is missing or there is nothing to compute. */
export function workedFormula({ kind, inputs, endYear, baseYear, value }: Worked): string | null {
  if (inputs.some(({ figure }) => isMissing(figure)) || !value || value.value === null) return null;
  const at = (symbol: CountSymbol, year: number | null) => format.number(inputs.find((input) => input.symbol === symbol && input.year === year)?.figure.value ?? 0);
  const lq = (year: number | null) => `(${at('e_ir', year)} / ${at('e_r', year)}) / (${at('e_in', year)} / ${at('e_n', year)})`;
  const span = baseYear === null ? 0 : endYear - baseYear;
  switch (kind) {
    case 'share': return `${at('e_ir', endYear)} / ${at('e_r', endYear)} = ${format.percent(value.value)}`;
    case 'lq': return `${lq(endYear)} = ${lqText(value.value)}`;
    case 'growth': return `${at('e_ir', endYear)} / ${at('e_ir', baseYear)} − 1 = ${growthText('growth', value.value)}`;
    case 'cagr': return `(${at('e_ir', endYear)} / ${at('e_ir', baseYear)})^(1/${span}) − 1 = ${growthText('cagr', value.value)}`;
    case 'total-growth': return `(${at('e_r', endYear)} / ${at('e_r', baseYear)})^(1/${span}) − 1 = ${growthText('cagr', value.value)}`;
    case 'differential': return `((${at('e_ir', endYear)} / ${at('e_ir', baseYear)} − 1) − (${at('e_in', endYear)} / ${at('e_in', baseYear)} − 1))·100 = ${growthText('differential', value.value)}`;
    case 'lq-change': return `${lq(endYear)} − ${lq(baseYear)} = ${growthText('lq-change', value.value)}`;
    default: return null;
  }
}
