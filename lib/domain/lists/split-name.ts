const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|m|mme|mlle|hon)\.?\s+/i;

/** A name in one cell as given and family name: 'Lund, Karin' and 'Karin Lund' alike; of a name of one word the family name is null. */
export const splitName = (full: string): { givenName: string | null; familyName: string | null } => {
  const plain = full.replace(/\s+/g, ' ').trim().replace(HONORIFIC, '');
  const [family, given, ...more] = plain.split(',').map((part) => part.trim());
  if (given && family && more.length === 0) return { givenName: given.replace(HONORIFIC, ''), familyName: family };
  const space = plain.indexOf(' ');
  return space < 0 ? { givenName: plain || null, familyName: null } : { givenName: plain.slice(0, space), familyName: plain.slice(space + 1) };
};
