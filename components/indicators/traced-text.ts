import type { FigureKind } from '@/lib/domain/indicators/figure-kind';
import { format } from '@/lib/messages/format';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

/** A traced figure in the unit of its kind. */
export function tracedText(kind: FigureKind, value: number): string {
  switch (kind) {
    case 'lq': return lqText(value);
    case 'share': case 'coverage': return format.percent(value);
    case 'growth': case 'cagr': case 'differential': case 'lq-change': return growthText(kind, value);
    case 'total-growth': return growthText('cagr', value);
    default: return format.number(value);
  }
}
