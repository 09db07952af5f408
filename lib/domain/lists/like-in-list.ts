import { organizationKeys } from '../duplicates/organization-keys';
import type { OrganizationProfile } from '../duplicates/organization-profile';
import { readOrganization, type ReadOrganization } from '../duplicates/read-organization';
import { scoreOrganizations } from '../duplicates/score-organizations';
import type { Candidate } from './row-plan';

/** A key that more of the list share says nothing of any two and is passed over, as among what is stored. */
const SHARED_BY_TOO_MANY = 40;
/** Organizations compared with one: those that share its rarest keys. */
const MOST_COMPARED = 10;
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
  const sharing = (keys: readonly string[]): Named[] => {
    const weights = new Map<Named, number>();
    for (const key of keys) {
      const held = byKey.get(key);
      if (!held || held.length > SHARED_BY_TOO_MANY) continue;
      for (const named of held) weights.set(named, (weights.get(named) ?? 0) + 1 / held.length);
    }
    const found = [...weights];
    if (found.length <= MOST_COMPARED) return found.map(([named]) => named);
    return found.sort(([a, x], [b, y]) => y - x || a.line - b.line).slice(0, MOST_COMPARED).map(([named]) => named);
  };
  return {
    /** Those that may be the one described, the likeliest first, named by the line they stand on. */
    near: (profile: OrganizationProfile): Candidate[] => {
      const { read, keys } = lookAt(profile);
      return sharing(keys).map((named) => ({ named, ...scoreOrganizations(read, named.read) })).filter(({ verdict }) => verdict !== 'different')
        .sort((a, b) => b.score - a.score || a.named.line - b.named.line).slice(0, MOST_OFFERED)
        .map(({ named: { line, name, town } }) => ({ id: `line:${line}`, name, beside: town }));
    },
    put: (line: number, profile: OrganizationProfile) => {
      const { read, keys } = lookAt(profile);
      const named = { line, name: profile.legalName, town: profile.sites?.[0]?.place ?? '', read };
      for (const key of keys) {
        const held = byKey.get(key);
        if (!held) byKey.set(key, [named]);
        else if (held.length <= SHARED_BY_TOO_MANY) held.push(named);
      }
    },
  };
};
