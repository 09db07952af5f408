import type { ClassScheme } from './class-scheme';
import type { Source } from './dated-reading';
import { growthSpan } from './growth-span';
import { lineReading, type LineReading, type LineSum } from './line-reading';
import type { MissingReason } from './measured';
import type { Place } from './place';
import { isRefusal } from './refusal';

export type DatedYear = { readonly year: number; readonly reading: LineReading };

type Ask = {
  readonly source: Source;
  readonly place: Place;
  readonly scheme: ClassScheme;
  readonly lines: LineSum;
  /** Growth and class of a year look back this many years. */
  readonly over: number;
};

const unclassed = (reading: LineReading, reason: MissingReason): LineReading => ({
  ...reading, class: reading.lq.value === null ? reading.class : { label: null, reason, schemeId: reading.class.schemeId, yMetric: reading.class.yMetric },
});

/**
 * A line, or several lines summed, through every year of one vintage: count, LQ with its marks, and growth and class over the years
 * before. A year whose base the table does not hold has growth null and no class (`no-period`); a source of one date has neither
 * in any year (`no-time-series`). Nothing is interpolated and no two vintages join.
 */
export function readingHistory({ source: { table, series }, place, scheme, lines, over }: Ask): readonly DatedYear[] {
  return table.years.map((year) => {
    const base = year - over;
    const span = growthSpan({ series, year: base }, { series, year });
    if (isRefusal(span)) return { year, reading: unclassed(lineReading(table, series, scheme, { place, lines, year }, null), span.reason) };
    const held = table.years.includes(base);
    const reading = lineReading(table, series, scheme, { place, lines, year }, held ? span : null);
    return { year, reading: held ? reading : unclassed(reading, 'no-period') };
  });
}
