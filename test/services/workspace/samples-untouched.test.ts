import { count, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { activities, affiliations, memberships, organizations, participations, people, relations, sites, tags, tasks, topics, users } from '@/db/schema';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { searchRegister } from '@/lib/services/register/search-register';
import { actorOf, at, layOutSample, organizationNamed } from '../../support/fixtures/sample-workspace';

const ada = actorOf('ada');

beforeAll(layOutSample);

describe('a sample workspace nobody worked in', () => {
  it('refuses choices that are none and changes nothing', async () => {
    await expect(removeSamples(ada, { contactsWithOthers: 'perhaps' } as never, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(removeSamples(ada, { removeEdited: 'all' } as never, at)).rejects.toMatchObject({ code: 'invalid', detail: { fields: { removeEdited: expect.any(String) } } });
    expect(await organizationNamed('Cottonwood Machine Works Ltd.')).not.toBe('');
  });

  it('goes wholly, colleagues and all, and leaves the public bodies', async () => {
    const { removed } = await removeSamples(ada, { contactsWithOthers: 'remove' }, at);
    expect(removed).toMatchObject({ organizations: 63, people: 119, contacts: 250, colleagues: 3 });
    for (const table of [people, affiliations, memberships, relations, activities, participations, topics, tasks, tags]) {
      const [row] = await database().read.select({ rows: count() }).from(table);
      expect(Number(row?.rows)).toBe(0);
    }
    const left = await database().read.select().from(organizations);
    expect(left).toHaveLength(17);
    expect(await database().read.select().from(sites).innerJoin(organizations, eq(organizations.id, sites.organizationId))).toHaveLength(10);
    expect((await database().read.select({ id: users.id }).from(users)).map(({ id }) => id).sort()).toEqual(['ada', 'cora', 'mona']);
  });

  it('leaves nothing behind in search', async () => {
    expect(await searchRegister(ada, { term: 'cottonwood' }, at)).toEqual([]);
    expect(await searchRegister(ada, { term: 'mabc' }, at)).toHaveLength(1);
  });
});
