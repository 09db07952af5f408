import type { DecimalMark } from './guess-decimal-mark';

export type ParsedFigure = { ok: true; value: number } | { ok: false; reason: 'not-a-number' | 'ambiguous-number' | 'mixed-decimals' | 'negative' };

const PLAIN = /^\d{1,15}(\.\d{1,20})?$/;
const GROUPED = { point: /^\d{1,3}(,\d{3})+(\.\d+)?$/, comma: /^\d{1,3}(\.\d{3})+(,\d+)?$/ };
/** Can only be a decimal, and with the mark the rest of the file does not use. */
const OTHER_MARK = { point: /^[\d ]*\d,(\d{1,2}|\d{4,})$/, comma: /^[\d ]*\d\.(\d{1,2}|\d{4,})$/ };
const SINGLE_GROUP_OR_DECIMALS = { comma: /^\d{1,3}[.,]\d{3}$/ };

/**
 * A count as printed: digits, decimal mark, and thousands separated by spaces (also no-break) or by the other mark.
 * In a decimal-comma file '1,234' and '1.234' may each mean 1.234 or 1234, so they are `ambiguous-number`: a figure wrong by a
 * thousand is worse than a rejected row. A decimal with the other mark ('12.5' there, '12,5' in a file with points) is
 * `mixed-decimals`. Signs, exponents, percentages and words are refused.
 */
export function parseFigure(text: string, mark: DecimalMark): ParsedFigure {
  const figure = text.trim().replace(/(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/g, '');
  if (/^[-\u2212(]\s*\d/.test(figure)) return { ok: false, reason: 'negative' };
  if (mark === 'comma' && SINGLE_GROUP_OR_DECIMALS.comma.test(figure)) return { ok: false, reason: 'ambiguous-number' };
  if (OTHER_MARK[mark].test(figure)) return { ok: false, reason: 'mixed-decimals' };
  const ungrouped = GROUPED[mark].test(figure) ? figure.replaceAll(mark === 'point' ? ',' : '.', '') : figure;
  const plain = mark === 'comma' ? ungrouped.replace(',', '.') : ungrouped;
  if (!PLAIN.test(plain)) return { ok: false, reason: 'not-a-number' };
  const value = Number(plain);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, reason: 'not-a-number' };
}
