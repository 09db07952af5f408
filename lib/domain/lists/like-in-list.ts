import { organizationKeys } from '../duplicates/organization-keys';
import type { OrganizationProfile } from '../duplicates/organization-profile';
import { rarestSharing, SHARED_BY_TOO_MANY } from '../duplicates/rarest-sharing';
import { readOrganization, type ReadOrganization } from '../duplicates/read-organization';
import { scoreOrganizations } from '../duplicates/score-organizations';
import type { Candidate } from './row-plan';

const MOST_OFFERED = 4;

type Named = { line: number; name: string; town: string; read: ReadOrganization };

/** Organizations a list itself has named so far, found again by the keys that find possible duplicates. */
export const likeInList = () => {
  const byKey = new Map<string, Named[]>();
  const looked = new WeakMap<OrganizationProfile, { read: ReadOrganization; keys: readonly string[] }>();
  const lookAt = (profile: OrganizationProfile) => {
    const before = looked.get(profile);
    if (before) return before;
    const read = readOrganization(profile);
    const seen = { read, keys: organizationKeys(read) };
    looked.set(profile, seen);
    return seen;
  };
  return {
    /** Those that may be the one described, the likeliest first, named by the line they stand on. */
    near: (profile: OrganizationProfile): Candidate[] => {
      const { read, keys } = lookAt(profile);
      return rarestSharing(keys, (key) => byKey.get(key) ?? [], (a, b) => a.line - b.line).map((named) => ({ named, ...scoreOrganizations(read, named.read) })).filter(({ verdict }) => verdict !== 'different')
        .sort((a, b) => b.score - a.score || a.named.line - b.named.line).slice(0, MOST_OFFERED)
        .map(({ named: { line, name, town } }) => ({ id: `line:${line}`, name, beside: town }));
    },
    put: (line: number, profile: OrganizationProfile) => {
      const { read, keys } = lookAt(profile);
      const named = { line, name: profile.legalName, town: profile.sites?.[0]?.place ?? '', read };
      for (const key of keys) {
        const held = byKey.get(key);
        if (!held) byKey.set(key, [named]);
        // One more than that, and the key is passed over: how many more says nothing.
        else if (held.length <= SHARED_BY_TOO_MANY) held.push(named);
      }
    },
  };
};
