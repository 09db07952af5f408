const FIELDS = ['kind', 'authorId', 'organizationId', 'confidentiality', 'from', 'to', 'before'] as const;

export type AskedFilter = Partial<Record<(typeof FIELDS)[number], string>>;

/** The filter as it stands in an address: known fields with a value, everything else left out. */
export const askedFilter = (params: Record<string, string | string[] | undefined>): AskedFilter =>
  Object.fromEntries(FIELDS.flatMap((field) => {
    const value = params[field];
    return typeof value === 'string' && value !== '' ? [[field, value]] : [];
  }));
