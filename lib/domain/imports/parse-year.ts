export type ParsedYear = { ok: true; year: number } | { ok: false; reason: 'not-a-year' | 'not-annual' | 'year-out-of-range' };

export const FIRST_YEAR = 1900;

const PART_OF_A_YEAR = /^(\d{4}\s?[QTM]\d{1,2}|[QT][1-4][\s-]*\d{4}|\p{L}{3,9}\.?[\s-]+\d{4})$/iu;

/** The year of an annual figure. Months, quarters and fiscal years ('2024-05', '2024Q1', 'Q1 2024', 'May 2024', '2023/2024') are `not-annual`: this product holds years. */
export function parseYear(text: string, lastYear: number): ParsedYear {
  const period = text.trim();
  if (/^\d{4}\s*[-/]\s*\w+/.test(period) || PART_OF_A_YEAR.test(period)) return { ok: false, reason: 'not-annual' };
  if (!/^\d{4}(\.0)?$/.test(period)) return { ok: false, reason: 'not-a-year' };
  const year = Number(period.slice(0, 4));
  return year >= FIRST_YEAR && year <= lastYear ? { ok: true, year } : { ok: false, reason: 'year-out-of-range' };
}
