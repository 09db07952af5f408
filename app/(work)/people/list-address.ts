const FIELDS = ['q', 'organization', 'association', 'contact', 'archived', 'page'] as const;

export type PeopleAddress = Partial<Record<(typeof FIELDS)[number], string>>;

/** The state of the list as it stands in an address: known fields with a value, everything else left out. */
export const peopleAddress = (params: Readonly<Record<string, string | string[] | undefined>>): PeopleAddress =>
  Object.fromEntries(FIELDS.flatMap((field) => {
    const value = params[field];
    return typeof value === 'string' && value.trim() !== '' ? [[field, value]] : [];
  }));

export const peopleHref = (address: PeopleAddress): string => {
  const words = new URLSearchParams(address).toString();
  return words ? `/people?${words}` : '/people';
};
