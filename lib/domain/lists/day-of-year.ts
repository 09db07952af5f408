/**
 * The first or the last day of a year written alone ('2006'), 1900 to 2199; null of anything else. For the ends of a term only: who has been a
 * member since 2006 was one through that year. A contact was held on a day, and a year is none.
 */
export const dayOfYear = (text: string, end: 'first' | 'last'): string | null =>
  (/^(19|20|21)\d{2}$/.test(text.trim()) ? `${text.trim()}-${end === 'first' ? '01-01' : '12-31'}` : null);
