/** '2013', or '2002 to 2013': the reference period of a table by the years it holds; null without any. */
export function spanOfYears(years: readonly number[]): string | null {
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} to ${last}`;
}
