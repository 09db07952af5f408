import { asc, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import { regions, users } from '@/db/schema';
import { query } from '../define';
import { publishedSubclusters } from './published-subclusters';

/** What the select boxes of the register offer: sub-clusters, people of ours who own records, regions. */
export const registerChoices = query({
  name: 'register.choices',
  permission: 'register.read',
  input: z.object({}),
  run: async ({ db }) => {
    const [subclusters, owners, regionRows] = await Promise.all([
      publishedSubclusters(db),
      db.select({ id: users.id, name: users.name, roles: users.roles, disabledAt: users.disabledAt }).from(users).orderBy(asc(users.name)),
      db.select({ code: regions.code, name: regions.name, system: regions.system }).from(regions)
        .where(notInArray(regions.system, ['us_area', 'own'])).orderBy(asc(regions.position)),
    ]);
    const ours = owners.filter(({ roles }) => roles.some((role) => role !== 'partner'));
    return {
      subclusters,
      owners: ours.filter(({ disabledAt }) => disabledAt === null).map(({ id, name }) => ({ id, name })),
      /** Of everybody who ever was one of ours: a record may be owned by somebody who left. */
      names: ours.map(({ id, name }) => ({ id, name })),
      regions: regionRows,
    };
  },
});

export type RegisterChoices = Awaited<ReturnType<typeof registerChoices>>;
