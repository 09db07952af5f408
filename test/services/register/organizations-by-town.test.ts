import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { places, regions, sites } from '@/db/schema';
import { organizationsByTown } from '@/lib/services/register/organizations-by-town';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const stamp = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1 };
const site = (id: string, organizationId: string, place: string | null, closedOn: string | null = null) => ({ ...stamp, id, organizationId, place, regionCode: place === 'Quesnel' ? '5941' : null, closedOn });

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.insert(regions).values({ code: '5941', name: 'Cariboo', nameKey: 'cariboo', system: 'census_division', position: 1 });
    await tx.insert(places).values({ name: 'Quesnel', regionCode: '5941', lat: 52.98, lng: -122.49 });
    await tx.insert(sites).values([
      site('1', 'cottonwood', 'Quesnel'), site('2', 'cottonwood', 'Quesnel'), site('3', 'cottonwood', 'Nowhere'), site('4', 'nechako', 'Quesnel'),
      { ...site('8', 'nechako', 'Quesnel'), regionCode: null }, site('5', 'ridge', 'Quesnel', '2026-01-01'), site('6', 'closed-shop', 'Quesnel'), site('7', 'cim', null),
    ]);
  });
});

describe('organizations by town', () => {
  it('are counted once in each town with an open site; those without are told beside', async () => {
    expect(await organizationsByTown(actorOf('vera'), {}, at)).toEqual({
      total: 4, without: 2,
      towns: [
        { place: 'Quesnel', regionCode: '5941', region: 'Cariboo', organizations: 2, at: { lat: 52.98, lng: -122.49 } },
        { place: 'Nowhere', regionCode: null, region: null, organizations: 1, at: null },
      ],
    });
  });

  it('follow what narrows the list', async () => {
    expect((await organizationsByTown(actorOf('vera'), { owner: 'none' }, at)).towns).toEqual([]);
    expect(await organizationsByTown(actorOf('vera'), { place: 'Nowhere' }, at)).toMatchObject({ total: 1 });
  });
});
