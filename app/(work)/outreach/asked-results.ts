type Params = Record<string, string | string[] | undefined>;

/** A filter as it stands in an address: the fields a list knows, with one value each. */
export const askedResults = (params: Params, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(fields.flatMap((field) => {
    const value = params[field];
    return typeof value === 'string' && value !== '' ? [[field, value]] : [];
  }));

/** The address of a page of a list narrowed so; the first page goes by no number. */
export const resultsHref = (path: string, current: Readonly<Record<string, string>>, page: number): string =>
  `${path}?${new URLSearchParams({ ...current, ...(page > 1 && { page: String(page) }) }).toString()}`;
