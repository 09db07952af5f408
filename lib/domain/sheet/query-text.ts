/** The words of an address, with the signs left readable that an address may hold as they are. */
export const queryText = (words: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(words)
    .flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${readable(value)}`]))
    .join('&');

const readable = (value: string): string => encodeURIComponent(value).replace(/%(3A|3B|2C|2F|40|20|24)/g, (code) => (code === '%20' ? '+' : decodeURIComponent(code)));
