type Named = { name: string };

/** Whom a visit is with, in one line: the organizations, else the people; `more` words the rest beyond two. */
export const visitTitle = (visit: { organizations: readonly Named[]; people: readonly Named[] }, more: (count: number) => string): string => {
  const named = visit.organizations.length > 0 ? visit.organizations : visit.people;
  const first = named.slice(0, 2).map(({ name }) => name).join(', ');
  return named.length > 2 ? `${first} ${more(named.length - 2)}` : first;
};
