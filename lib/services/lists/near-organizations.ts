import { z } from 'zod';
import type { OrganizationProfile } from '@/lib/domain/duplicates/organization-profile';
import type { Candidate } from '@/lib/domain/lists/row-plan';
import { candidatesFor } from '../candidates-for';
import { query } from '../define';

const MOST = 4;

/** Organizations of the register that may be the ones a list describes, for each in its order; archived ones are not offered. */
export const nearOrganizations = query({
  name: 'lists.near',
  permission: 'register.write',
  input: z.strictObject({ profiles: z.custom<readonly OrganizationProfile[]>() }),
  run: async ({ db }, { profiles }): Promise<Candidate[][]> => {
    const found = await candidatesFor(db, profiles, { most: MOST });
    return found.map((candidates) => candidates.filter(({ archived }) => !archived).map(({ id, name, profile }) => (
      { id, name, beside: [...new Set((profile.sites ?? []).flatMap(({ place }) => place ?? []))].join(', ') }
    )));
  },
});
