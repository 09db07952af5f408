import { clusterDefinitions, industries, places, regionMembers, regions, subclusters, users } from '@/db/schema';
import { systemActor, type Actor, type Role } from '@/lib/auth/permissions';
import { command } from '@/lib/services/define';
import { z } from 'zod';

export const at = new Date('2026-11-19T18:00:00Z');

export const staff = (roles: Role[], id = 'u-anita'): Actor => ({
  kind: 'user', id, name: 'Anita Roy', roles, sessionId: 's', secondFactor: 'passed', network: 'direct', shortcuts: true,
});
export const facilitator = staff(['facilitator']);
export const viewer = staff(['viewer']);

const who = { createdAt: at, createdBy: 'test', updatedAt: at, updatedBy: 'test' };
const user = (id: string, name: string, roles: Role[]) => ({
  ...who, id, name, email: `${id}@example.ca`, emailKey: `${id}@example.ca`, roles, recoveryCodes: [], preferences: {},
});

const seed = command({
  name: 'test.seed-register', permission: 'register.write', record: 'test', input: z.object({}), unaudited: 'rows of a test',
  run: async ({ db }) => {
    await db.insert(users).values([user('u-anita', 'Anita Roy', ['facilitator']), user('u-pat', 'Pat Partner', ['partner'])]);
    await db.insert(regions).values([
      { code: 'cariboo', system: 'economic_region', name: 'Cariboo', nameKey: 'cariboo', position: 1 },
      { code: '5941', system: 'census_division', name: 'Cariboo', nameKey: 'cariboo', position: 2 },
      { code: '5953', system: 'census_division', name: 'Fraser-Fort George', nameKey: 'fraser fort george', position: 3 },
      { code: '5951', system: 'census_division', name: 'Bulkley-Nechako', nameKey: 'bulkley nechako', position: 4 },
    ]);
    await db.insert(regionMembers).values([{ regionCode: 'cariboo', memberCode: '5941' }, { regionCode: 'cariboo', memberCode: '5953' }]);
    await db.insert(places).values([{ name: 'Prince George', regionCode: '5953', lat: 53.9, lng: -122.7 }]);
    await db.insert(industries).values([
      { version: '2022', code: '33', level: 1, title: 'Manufacturing' },
      { version: '2022', code: '332710', level: 5, title: 'Machine shops' },
      { version: '2022', code: '811310', level: 5, title: 'Commercial and industrial machinery repair' },
      { version: '2017', code: '999999', level: 5, title: 'Gone since' },
    ]);
    await db.insert(clusterDefinitions).values({
      id: 'mining-1', clusterCode: 'mining', name: 'Mining', version: 1, state: 'published', effectiveFrom: '2025-01-01', naicsVersion: '2022',
    });
    await db.insert(subclusters).values([
      { definitionId: 'mining-1', code: 'manufacturing', name: 'Manufacturing for mining', tone: 'manufacturing', position: 1 },
      { definitionId: 'mining-1', code: 'services', name: 'Services', tone: 'services', position: 2 },
    ]);
    return { id: 'seed' };
  },
});

/** Reference rows and two users, for every test of the register. */
export const seedRegister = () => seed(systemActor('register.write'), {});
