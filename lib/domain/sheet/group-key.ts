/** A group as an address names it: what its rows have in common, so that it is found again when others come and go. A comma and a tilde never stand in it by themselves. */
export const groupKey = (values: readonly (string | number | boolean | null)[]): string =>
  values.map((value) => (value === null ? '' : encodeURIComponent(String(value)).replaceAll('~', '%7E'))).join('~') || '-';
