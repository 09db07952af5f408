import { beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { auditEvents } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';
import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { organizationPage } from '@/lib/services/register/organization-page';
import { restoreOrganization } from '@/lib/services/register/restore-organization';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { searchRegister } from '@/lib/services/register/search-register';
import { facilitator, seedRegister, viewer } from './register-fixtures';

const eventsOf = query({
  name: 'test.events', permission: 'audit.read', input: z.object({ id: z.string() }),
  run: ({ db }, { id }) => db.select().from(auditEvents).where(eq(auditEvents.recordId, id)),
});
const trail = (id: string) => eventsOf(systemActor('audit.read'), { id });

const cottonwood = {
  legalName: 'Cottonwood Machine Works Ltd.', tradeNames: ['Cottonwood'], kind: 'firm' as const, businessNumber: '12345 6782 RC0001',
  website: 'cottonwood.example.ca', ownerId: 'u-anita', foundedYear: 1988,
  industries: [{ naicsCode: '332710', share: 0.7, primary: true }, { naicsCode: '811310', share: 0.3 }],
  subclusters: [{ clusterCode: 'mining', subclusterCode: 'manufacturing', role: 'manufacturer' as const, share: { kind: 'band' as const, low: 0.55, high: 0.7 } }],
  tags: ['CNC', 'cnc', 'Second shift'],
  sites: [{ place: 'Prince George', regionCode: '5953', jobsCount: 46, jobsBasis: 'payroll' as const, jobsAsOf: '2026-09-30' }, { place: 'Quesnel' }],
};

beforeAll(seedRegister);

describe('saving an organization', () => {
  it('keeps everything that was said, in the shape it is read in', async () => {
    const { id, version } = await saveOrganization(facilitator, cottonwood);
    const page = await organizationPage(viewer, { id });
    expect(version).toBe(1);
    expect(page).toMatchObject({
      legalName: 'Cottonwood Machine Works Ltd.', tradeNames: ['Cottonwood'], businessNumber: '123456782', website: 'https://cottonwood.example.ca/',
      rightsHolder: false, owner: { id: 'u-anita', name: 'Anita Roy' }, tags: ['CNC', 'Second shift'], sample: false, archivedAt: null,
      jobs: { count: 46, band: null, bases: ['payroll'], asOf: '2026-09-30' },
      industries: [{ naicsCode: '332710', title: 'Machine shops', share: 0.7, primary: true }, { naicsCode: '811310', share: 0.3, primary: false }],
      subclusters: [{ name: 'Manufacturing for mining', tone: 'manufacturing', share: { kind: 'band', low: 0.55, high: 0.7 } }],
    });
    expect(page.sites.map(({ place, regionName }) => [place, regionName])).toEqual(expect.arrayContaining([['Prince George', 'Fraser-Fort George'], ['Quesnel', null]]));
    expect(await trail(id)).toHaveLength(1);
  });

  it('makes a First Nation a rights holder without being told', async () => {
    const { id } = await saveOrganization(facilitator, { legalName: 'A First Nation', kind: 'first_nation' });
    expect((await organizationPage(viewer, { id })).rightsHolder).toBe(true);
  });

  it('leaves no event and no new version when nothing changed', async () => {
    const draft = { legalName: 'Quiet Ltd.', kind: 'firm' as const, tags: ['b', 'a'] };
    const { id } = await saveOrganization(facilitator, draft);
    expect(await saveOrganization(facilitator, { ...draft, id, version: 1 })).toEqual({ id, version: 1 });
    expect(await trail(id)).toHaveLength(1);
  });

  it('answers a stale version with both versions and changes nothing', async () => {
    const { id } = await saveOrganization(facilitator, { legalName: 'Before', kind: 'firm' });
    await saveOrganization(facilitator, { id, version: 1, legalName: 'Theirs', kind: 'firm' });
    const refusal = await saveOrganization(facilitator, { id, version: 1, legalName: 'Mine', kind: 'firm' }).catch((fault: unknown) => fault);
    expect(refusal).toMatchObject({
      code: 'conflict',
      detail: { conflict: { mine: { legalName: 'Mine' }, theirs: { legalName: 'Theirs' }, theirVersion: 2 } },
    });
    expect((await organizationPage(viewer, { id })).legalName).toBe('Theirs');
    expect(await trail(id)).toHaveLength(2);
  });

  it('is found by its new name and no longer by the old one', async () => {
    const { id } = await saveOrganization(facilitator, { legalName: 'Skeena Forge', kind: 'firm' });
    await saveOrganization(facilitator, { id, version: 1, legalName: 'Babine Forge', kind: 'firm' });
    expect((await searchRegister(viewer, { term: 'babine' })).map((hit) => hit.id)).toEqual([id]);
    expect(await searchRegister(viewer, { term: 'skeena forge' })).toEqual([]);
  });

  it.each([
    ['an unknown owner', { ownerId: 'nobody' }, 'ownerId'],
    ['an unknown parent', { parentId: 'nothing' }, 'parentId'],
    ['an unknown industry', { industries: [{ naicsCode: '123456' }] }, 'industries.0.naicsCode'],
    ['an industry of an older version', { industries: [{ naicsCode: '999999' }] }, 'industries.0.naicsCode'],
    ['an unknown sub-cluster', { subclusters: [{ clusterCode: 'mining', subclusterCode: 'tourism', role: 'service' as const }] }, 'subclusters.0.subclusterCode'],
    ['an unknown region', { sites: [{ regionCode: 'nowhere' }] }, 'sites.0.regionCode'],
    ['a site closed tomorrow', { sites: [{ closedOn: '2199-01-01' }] }, 'sites.0.closedOn'],
    ['a year to come', { foundedYear: 2190 }, 'foundedYear'],
    ['a business number that is taken', { businessNumber: '123456782' }, 'businessNumber'],
  ])('names the field of %s', async (_what, change, field) => {
    const refusal = await saveOrganization(facilitator, { legalName: 'X1', kind: 'firm', ...change }).catch((fault: unknown) => fault);
    expect(refusal).toMatchObject({ code: 'invalid', detail: { fields: { [field]: expect.any(String) } } });
  });

  it('does not make an organization a part of its own part', async () => {
    const { id: whole } = await saveOrganization(facilitator, { legalName: 'Whole', kind: 'firm' });
    const { id: part } = await saveOrganization(facilitator, { legalName: 'Part', kind: 'firm', parentId: whole });
    await expect(saveOrganization(facilitator, { id: whole, version: 1, legalName: 'Whole', kind: 'firm', parentId: part }))
      .rejects.toMatchObject({ detail: { fields: { parentId: expect.any(String) } } });
  });

  it('is refused to a viewer', async () => {
    await expect(saveOrganization(viewer, { legalName: 'X', kind: 'firm' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('does not find an id nobody gave', async () => {
    await expect(saveOrganization(facilitator, { id: 'nothing', version: 1, legalName: 'X', kind: 'firm' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an archived organization', () => {
  it('leaves search, keeps its address, refuses changes and comes back', async () => {
    const { id } = await saveOrganization(facilitator, { legalName: 'Dormant Drilling', kind: 'firm' });
    const archived = await archiveOrganization(facilitator, { id, version: 1 });
    expect(archived.version).toBe(2);
    expect(await searchRegister(viewer, { term: 'dormant' })).toEqual([]);
    expect((await organizationPage(viewer, { id })).archivedBy).toBe('Anita Roy');
    await expect(saveOrganization(facilitator, { id, version: 2, legalName: 'New', kind: 'firm' })).rejects.toMatchObject({ code: 'invalid' });
    await restoreOrganization(facilitator, { id, version: 2 });
    expect(await searchRegister(viewer, { term: 'dormant' })).toHaveLength(1);
    expect((await trail(id)).map(({ command }) => command)).toEqual([
      'register.save-organization', 'register.archive-organization', 'register.restore-organization',
    ]);
  });

  it('is not archived by somebody who read an older version', async () => {
    const { id } = await saveOrganization(facilitator, { legalName: 'Moving', kind: 'firm' });
    await saveOrganization(facilitator, { id, version: 1, legalName: 'Moved', kind: 'firm' });
    await expect(archiveOrganization(facilitator, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });
});
