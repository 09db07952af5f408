type Params = Record<string, string | string[] | undefined>;

/** What an address asks, one value for each name; what is empty or said twice is not asked. */
export const askedOf = (params: Params): Record<string, string> =>
  Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])));
