import { quarterBeside, quarterDays, quarterOf } from '../shared/quarter';

/** A calendar quarter ('2026-Q4') as far as it has come: `to` is its last day, `until` that or today, whichever is earlier. */
export type QuarterSpan = { readonly name: string; readonly from: string; readonly to: string; readonly until: string; readonly running: boolean };

export const QUARTERS_SHOWN = 8;

/** The latest quarters, the earliest first; the last is the one `today` ('YYYY-MM-DD') falls in. */
export const quarterSpans = (today: string, count: number = QUARTERS_SHOWN): QuarterSpan[] =>
  Array.from({ length: count }, (_, at) => {
    const name = quarterBeside(quarterOf(today), at + 1 - count);
    const { from, to } = quarterDays(name);
    return { name, from, to, until: to < today ? to : today, running: to >= today };
  });
