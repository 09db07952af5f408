import type { Handle } from '@/db/database';
import { usualWeight, weightByCount } from '@/lib/domain/duplicates/common-words';
import { organizationKeys, wordKey } from '@/lib/domain/duplicates/organization-keys';
import type { OrganizationProfile } from '@/lib/domain/duplicates/organization-profile';
import type { PairScore } from '@/lib/domain/duplicates/pair-score';
import { readOrganization, type ReadOrganization } from '@/lib/domain/duplicates/read-organization';
import { scoreOrganizations } from '@/lib/domain/duplicates/score-organizations';
import { organizationProfiles, type StoredProfile } from './organization-profiles';
import { recordsSharingKeys } from './records-sharing-keys';

export type Candidate = PairScore & { id: string; name: string; archived: boolean; towns: readonly string[]; profile: StoredProfile };

type Looking = {
  /** At most so many for each, the likeliest first. */
  most?: number;
  /** Those that are called different by their facts too. */
  different?: boolean;
};

/**
 * The stored organizations that may be the ones described, for each profile in its order; a profile with an id is never
 * its own candidate. Ten thousand at once are some hundred index reads.
 */
export const candidatesFor = async (db: Handle, profiles: readonly OrganizationProfile[], { most = 5, different = false }: Looking = {}): Promise<Candidate[][]> => {
  const asked = profiles.map((profile) => {
    const read = readOrganization(profile);
    return { read, keys: organizationKeys(read) };
  });
  const sharing = await recordsSharingKeys(db, asked.flatMap(({ keys }) => keys));
  const near = asked.map(({ read, keys }) => sharing.of(keys).filter((id) => id !== read.id));
  const stored = await organizationProfiles(db, [...new Set(near.flat())]);
  const reads = new Map<string, ReadOrganization>();
  const readOf = (profile: StoredProfile) => {
    const read = reads.get(profile.id) ?? readOrganization(profile);
    reads.set(profile.id, read);
    return read;
  };
  const weights = new Map<string, number>();
  const weigh = (word: string) => {
    const known = weights.get(word);
    if (known !== undefined) return known;
    const records = sharing.countOf(wordKey(word));
    const weight = records > 0 ? weightByCount(word, records) : usualWeight(word);
    weights.set(word, weight);
    return weight;
  };
  return asked.map(({ read }, at) =>
    (near[at] ?? []).flatMap((id): Candidate[] => {
      const profile = stored.get(id);
      if (!profile) return [];
      const score = scoreOrganizations(read, readOf(profile), weigh);
      if (score.verdict === 'different' && !different) return [];
      return [{ ...score, id, name: profile.legalName, archived: profile.archived, towns: readOf(profile).towns, profile }];
    }).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most));
};
