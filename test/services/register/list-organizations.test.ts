import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { organizations } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { command } from '@/lib/services/define';
import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { listOrganizations } from '@/lib/services/register/list-organizations';
import { listPeople } from '@/lib/services/register/list-people';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { facilitator, seedRegister, viewer } from './register-fixtures';

const names = async (input: Parameters<typeof listOrganizations>[1]) => (await listOrganizations(viewer, input)).rows.map(({ name }) => name);
let body = '';
const removeRow = command({
  name: 'test.remove-organization', permission: 'workspace.manage', record: 'organization', input: z.object({ id: z.string() }),
  run: async ({ db }, { id }) => {
    await db.delete(organizations).where(eq(organizations.id, id));
    return { id };
  },
});

beforeAll(async () => {
  await seedRegister();
  const site = (place: string, regionCode: string, jobsCount?: number) =>
    jobsCount === undefined ? { place, regionCode } : { place, regionCode, jobsCount, jobsBasis: 'stated' as const };
  const link = (subclusterCode: string) => [{ clusterCode: 'mining', subclusterCode, role: 'service' as const }];
  body = (await saveOrganization(facilitator, { legalName: 'MSABC', kind: 'association', sites: [site('Vancouver', '5951')] })).id;
  const firms = [
    { legalName: 'Zinc Éclair', kind: 'firm' as const, ownerId: 'u-anita', tags: ['welding'], subclusters: link('services'), sites: [site('Quesnel', '5941', 7)] },
    { legalName: 'alpha Assay', kind: 'firm' as const, subclusters: link('manufacturing'), sites: [site('Prince George', '5953', 90), site('Quesnel', '5941', 10)] },
    { legalName: 'Beta Belting', kind: 'firm' as const, status: 'dormant' as const, tags: ['Welding'], sites: [site('Smithers', '5951')] },
    { legalName: 'Éclair Forage', kind: 'indigenous_business' as const, subclusters: link('services') },
  ];
  const ids = await saveOrganization.many(facilitator, firms, { now: new Date('2026-01-01T00:00:00Z') });
  await saveMembership(facilitator, { organizationId: ids[1]?.id, associationId: body, validFrom: '2020-01-01' });
  await saveMembership(facilitator, { organizationId: ids[2]?.id, associationId: body, validFrom: '2020-01-01', validTo: '2021-01-01' });
  const gone = await saveOrganization(facilitator, { legalName: 'Gone', kind: 'firm' });
  await archiveOrganization(facilitator, { id: gone.id, version: 1 });
  await savePerson(facilitator, { givenName: 'Zoë', familyName: 'Abel', affiliation: { organizationId: ids[0]?.id ?? '', title: 'Owner' } });
  await savePerson(facilitator, { givenName: 'Ann', familyName: 'Zimmer', doNotContactSince: '2026-05-01' });
});

describe('the list of organizations', () => {
  it('stands in the order of folded names, either way round', async () => {
    expect(await names({})).toEqual(['alpha Assay', 'Beta Belting', 'Éclair Forage', 'MSABC', 'Zinc Éclair']);
    expect(await names({ dir: 'desc' })).toEqual(['Zinc Éclair', 'MSABC', 'Éclair Forage', 'Beta Belting', 'alpha Assay']);
  });

  it('puts unknown jobs last in both directions', async () => {
    expect(await names({ sort: 'jobs' })).toEqual(['alpha Assay', 'Zinc Éclair', 'Beta Belting', 'Éclair Forage', 'MSABC']);
    expect(await names({ sort: 'jobs', dir: 'asc' })).toEqual(['Zinc Éclair', 'alpha Assay', 'Beta Belting', 'Éclair Forage', 'MSABC']);
  });

  it('knows what changed last', async () => {
    expect((await names({ sort: 'updated' }))[0]).not.toBe('Éclair Forage');
    expect((await names({ sort: 'updated', dir: 'asc' }))[0]).toMatch(/Zinc Éclair|Éclair Forage/);
  });

  it.each([
    [{ kind: 'association' }, ['MSABC']],
    [{ status: 'dormant' }, ['Beta Belting']],
    [{ subcluster: 'mining/services' }, ['Éclair Forage', 'Zinc Éclair']],
    [{ subcluster: 'other/services' }, []],
    [{ place: 'Quesnel' }, ['alpha Assay', 'Zinc Éclair']],
    [{ region: 'cariboo' }, ['alpha Assay', 'Zinc Éclair']],
    [{ region: '5951' }, ['Beta Belting', 'MSABC']],
    [{ region: '5941', place: 'Prince George' }, []],
    [{ owner: 'u-anita' }, ['Zinc Éclair']],
    [{ owner: 'none', kind: 'firm' }, ['alpha Assay', 'Beta Belting']],
    [{ tag: 'WELDING' }, ['Beta Belting', 'Zinc Éclair']],
    [{ archived: 'yes' }, ['Gone']],
    [{ q: 'eclair' }, ['Éclair Forage', 'Zinc Éclair']],
    [{ q: 'eclair', sort: 'name', dir: 'desc' }, ['Zinc Éclair', 'Éclair Forage']],
    [{ q: 'eclair', kind: 'firm' }, ['Zinc Éclair']],
    [{ q: 'gone' }, []],
    [{ q: '%' }, []],
    [{ kind: '', status: '', q: '', owner: '', page: '1', kindness: 'unknown parameters are left alone' }, ['alpha Assay', 'Beta Belting', 'Éclair Forage', 'MSABC', 'Zinc Éclair']],
  ])('filtered by %j holds %j', async (input, expected) => {
    const answer = await listOrganizations(viewer, input as Parameters<typeof listOrganizations>[1]);
    expect(answer.rows.map(({ name }) => name)).toEqual(expected);
    expect(answer).toMatchObject({ total: expected.length, more: false, page: 1 });
  });

  it('of an association holds its members of today', async () => {
    expect(await names({ association: body })).toEqual(['alpha Assay']);
  });

  it('names towns, the one with the most jobs first, sub-clusters and owner in each row', async () => {
    const { rows } = await listOrganizations(viewer, { q: 'alpha' });
    expect(rows[0]).toMatchObject({ places: ['Prince George', 'Quesnel'], jobs: { count: 100 }, ownerName: null, subclusters: [{ subclusterCode: 'manufacturing' }] });
  });

  it('refuses a choice that is none and a page that is none', async () => {
    await expect(listOrganizations(viewer, { kind: 'stakeholder' as 'firm' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(listOrganizations(viewer, { page: 'many' })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the list of organizations beyond one page', () => {
  it('shows each of 120 once, in one order, on three pages', async () => {
    await saveOrganization.many(facilitator, Array.from({ length: 120 }, (_, n) => ({
      legalName: `Paged ${String(n).padStart(3, '0')}`, kind: 'media' as const,
      sites: n % 3 === 0 ? [] : [{ jobsCount: n % 7, jobsBasis: 'stated' as const }],
    })));
    for (const sort of ['name', 'jobs', 'updated', 'match'] as const) {
      for (const dir of ['asc', 'desc'] as const) {
        const pages = await Promise.all([1, 2, 3].map((page) => listOrganizations(viewer, { kind: 'media', q: 'paged', sort, dir, page })));
        const shown = pages.flatMap(({ rows }) => rows.map(({ name }) => name));
        expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
        expect(new Set(shown).size).toBe(120);
        expect(pages[0]?.total).toBe(120);
      }
    }
  });
});

describe('the number of organizations', () => {
  it('follows a removal, even of one that is not the newest', async () => {
    const { id } = await saveOrganization(facilitator, { legalName: 'Removed', kind: 'finance' });
    await saveOrganization(facilitator, { legalName: 'Newest', kind: 'finance' });
    expect((await listOrganizations(viewer, { kind: 'finance' })).total).toBe(2);
    await removeRow(systemActor('workspace.manage'), { id });
    expect(await listOrganizations(viewer, { kind: 'finance' })).toMatchObject({ total: 1, rows: [{ name: 'Newest' }] });
  });
});

describe('the list of people', () => {
  it('stands by family name and says for whom they work', async () => {
    const { rows, total } = await listPeople(viewer, {});
    expect(rows.map(({ name }) => name)).toEqual(['Zoë Abel', 'Ann Zimmer']);
    expect(rows[0]?.affiliations).toMatchObject([{ organizationName: 'Zinc Éclair', title: 'Owner' }]);
    expect(total).toBe(2);
  });

  it('is filtered by name, by organization and by contact rule', async () => {
    const { rows: [abel] } = await listPeople(viewer, { q: 'zoe' });
    expect(abel?.name).toBe('Zoë Abel');
    expect((await listPeople(viewer, { organization: abel?.affiliations[0]?.organizationId })).total).toBe(1);
    expect((await listPeople(viewer, { contact: 'do_not_contact' })).rows.map(({ name }) => name)).toEqual(['Ann Zimmer']);
  });
});
