/** A person's name as it is said; either part may be empty. */
export const personName = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  [givenName, familyName].filter(Boolean).join(' ');
