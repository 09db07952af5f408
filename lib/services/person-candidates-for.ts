import type { Handle } from '@/db/database';
import type { PairScore } from '@/lib/domain/duplicates/pair-score';
import { personKeys } from '@/lib/domain/duplicates/person-keys';
import type { PersonProfile } from '@/lib/domain/duplicates/person-profile';
import { readPerson } from '@/lib/domain/duplicates/read-person';
import { scorePeople } from '@/lib/domain/duplicates/score-people';
import { personProfiles, type StoredPersonProfile } from './person-profiles';
import { recordsSharingKeys } from './records-sharing-keys';

export type PersonCandidate = PairScore & { id: string; name: string; archived: boolean; profile: StoredPersonProfile };

/** The stored people who may be the ones described, for each profile in its order; nobody is their own candidate. */
export const personCandidatesFor = async (db: Handle, profiles: readonly PersonProfile[], { most = 5 }: { most?: number } = {}): Promise<PersonCandidate[][]> => {
  const asked = profiles.map((profile) => {
    const read = readPerson(profile);
    return { read, keys: personKeys(read) };
  });
  const sharing = await recordsSharingKeys(db, asked.flatMap(({ keys }) => keys));
  const near = asked.map(({ read, keys }) => sharing.of(keys).filter((id) => id !== read.id));
  const stored = await personProfiles(db, [...new Set(near.flat())]);
  return asked.map(({ read }, at) =>
    (near[at] ?? []).flatMap((id): PersonCandidate[] => {
      const profile = stored.get(id);
      if (!profile) return [];
      const other = readPerson(profile);
      const score = scorePeople(read, other);
      return score.verdict === 'different' ? [] : [{ ...score, id, name: other.says, archived: profile.archived, profile }];
    }).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most));
};
