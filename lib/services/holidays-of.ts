import Holidays from 'date-holidays';

const calendar = new Holidays('CA', 'BC');
const byYear = new Map<number, string[]>();

/** A statutory holiday of British Columbia since 2023, which the library still lists as an observance. */
const TRUTH_AND_RECONCILIATION = '09-30';

const ofYear = (year: number): string[] => {
  const known = byYear.get(year);
  if (known) return known;
  const listed = calendar.getHolidays(year).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10));
  const days = year >= 2023 ? [...listed, `${year}-${TRUTH_AND_RECONCILIATION}`] : listed;
  byYear.set(year, days);
  return days;
};

/** The public holidays of British Columbia ('YYYY-MM-DD') in the year of an instant and the six after: further than any clock runs. */
export const holidaysFrom = (instant: Date): ReadonlySet<string> => {
  const first = instant.getUTCFullYear() - 1;
  return new Set(Array.from({ length: 8 }, (_, step) => ofYear(first + step)).flat());
};
