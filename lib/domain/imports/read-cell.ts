import { carriesValue } from '@/lib/domain/indicators/carries-value';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { statusOfSymbol } from '@/lib/domain/indicators/status-of-symbol';
import type { DecimalMark } from './guess-decimal-mark';
import { parseFigure } from './parse-figure';
import type { RowRejectionReason } from './row-outcome';
import { scaleFigure } from './scale-figure';
import { statusOfWords } from './status-of-words';

export type ReadCell =
  | { ok: true; value: number | null; status: ObservationStatus }
  | { ok: false; reason: RowRejectionReason; in: 'value' | 'status' };

const PLAIN_COUNT = /^\d{1,15}$/;
const EMPTY = /^(|-|–|—|na|n\/a|n\.a\.|null|none|nil)$/i;
const MARKED_FIGURE = /^(.*\d)\s*([A-Za-z])$/s;
const statusOf = (text: string) => statusOfSymbol(text) ?? statusOfWords(text);

/**
 * Value and status of one cell. The mark may stand in a column of its own, in place of the figure ('x') or behind it ('3.2E').
 * A mark that withholds the figure wins over whatever is printed; an empty cell without a mark is `not-available`, never 0.
 */
export function readCell(printed: string, mark: string, scale: number, decimalMark: DecimalMark): ReadCell {
  const text = printed.trim();
  // Most cells of most tables: digits and no mark.
  if (mark === '' && PLAIN_COUNT.test(text)) return { ok: true, value: scale === 1 ? Number(text) : scaleFigure(Number(text), scale), status: 'final' };
  const inPlace = text === '' || EMPTY.test(text) ? null : statusOf(text);
  const behind = inPlace === null ? MARKED_FIGURE.exec(text) : null;
  const given = statusOf(mark.trim() || behind?.[2] || '');
  if (given === null) return { ok: false, reason: mark.trim() ? 'unknown-status' : 'not-a-number', in: mark.trim() ? 'status' : 'value' };
  const status = inPlace ?? given;
  if (!carriesValue(status)) return { ok: true, value: null, status };
  if (inPlace !== null || EMPTY.test(text)) return { ok: true, value: null, status: 'not-available' };
  const figure = parseFigure(behind?.[1] ?? text, decimalMark);
  return figure.ok ? { ok: true, value: scaleFigure(figure.value, scale), status } : { ok: false, reason: figure.reason, in: 'value' };
}
