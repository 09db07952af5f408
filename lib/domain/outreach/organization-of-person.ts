export type CurrentAffiliation = { organizationId: string; primary: boolean };

/**
 * For which organization a person takes part when the contact does not say: one of those named in the contact that the
 * person belongs to (the primary one first), else the person's primary organization, else none (null).
 */
export const organizationOfPerson = (
  affiliations: readonly CurrentAffiliation[], named: ReadonlySet<string>,
): string | null => {
  const here = affiliations.filter(({ organizationId }) => named.has(organizationId));
  const found = here.find(({ primary }) => primary) ?? here[0] ?? affiliations.find(({ primary }) => primary);
  return found?.organizationId ?? null;
};
