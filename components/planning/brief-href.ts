/** The brief of everybody a visit is with. */
export const briefHref = ({ id, organizations }: { id?: string; organizations: readonly { id: string }[] }): string => {
  const asked = new URLSearchParams(organizations.map((one) => ['organization', one.id]));
  if (id) asked.set('visit', id);
  return `/brief?${asked.toString()}`;
};
