import { organizationKeys } from '../duplicates/organization-keys';
import type { OrganizationProfile } from '../duplicates/organization-profile';
import { readOrganization, type ReadOrganization } from '../duplicates/read-organization';
import { scoreOrganizations } from '../duplicates/score-organizations';
import type { Candidate } from './row-plan';

/** A key more of the list shares says nothing of any two. */
const MOST_SHARING = 50;
const MOST_OFFERED = 4;

type Named = { line: number; name: string; town: string; read: ReadOrganization };

/** Organizations a list itself has named so far, found again by the keys that find possible duplicates. */
export const likeInList = () => {
  const byKey = new Map<string, Named[]>();
  return {
    /** Those that may be the one described, the likeliest first, named by the line they stand on. */
    near: (profile: OrganizationProfile): Candidate[] => {
      const read = readOrganization(profile);
      const sharing = new Set(organizationKeys(read).flatMap((key) => byKey.get(key) ?? []));
      return [...sharing].map((named) => ({ named, ...scoreOrganizations(read, named.read) })).filter(({ verdict }) => verdict !== 'different')
        .sort((a, b) => b.score - a.score || a.named.line - b.named.line).slice(0, MOST_OFFERED)
        .map(({ named: { line, name, town } }) => ({ id: `line:${line}`, name, beside: town }));
    },
    put: (line: number, profile: OrganizationProfile) => {
      const read = readOrganization(profile);
      const named = { line, name: profile.legalName, town: profile.sites?.[0]?.place ?? '', read };
      for (const key of organizationKeys(read)) {
        const held = byKey.get(key);
        if (!held) byKey.set(key, [named]);
        else if (held.length < MOST_SHARING) held.push(named);
      }
    },
  };
};
