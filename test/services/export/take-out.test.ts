import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, people, places, regions, sites } from '@/db/schema';
import { contactsToExport } from '@/lib/services/export/contacts-to-export';
import { logContact } from '@/lib/services/outreach/log-contact';
import { noteExport } from '@/lib/services/export/note-export';
import { organizationsToExport } from '@/lib/services/export/organizations-to-export';
import { peopleToExport } from '@/lib/services/export/people-to-export';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const stamp = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1 };
const vera = actorOf('vera');

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.update(people).set({ email: 'm@example.test', phone: '+1 250 562-1234' });
    await tx.update(people).set({ doNotContactSince: '2026-01-01' }).where(eq(people.id, 'priya'));
    await tx.insert(regions).values({ code: '5941', name: 'Cariboo', nameKey: 'cariboo', system: 'census_division', position: 1 });
    await tx.insert(places).values({ name: 'Quesnel', regionCode: '5941', lat: 52.98, lng: -122.49 });
    await tx.insert(sites).values([
      { ...stamp, id: 's1', organizationId: 'cottonwood', place: 'Quesnel', regionCode: '5941' }, { ...stamp, id: 's2', organizationId: 'cottonwood', place: 'Quesnel', regionCode: '5941', lat: 53, lng: -122 },
      { ...stamp, id: 's3', organizationId: 'cottonwood', place: 'Elsewhere' }, { ...stamp, id: 's4', organizationId: 'cottonwood', place: 'Quesnel', regionCode: '5941', closedOn: '2026-01-01' },
    ]);
  });
});

describe('what is taken out', () => {
  it('stands in the order asked, each site with its own coordinates, its town\'s, or none', async () => {
    const found = await organizationsToExport(vera, { ids: ['ridge', 'cottonwood', 'unknown'] }, at);
    expect(found.map(({ id }) => id)).toEqual(['ridge', 'cottonwood']);
    expect(found[1]?.sites.map(({ lat, lng, of }) => [lat, lng, of])).toEqual([[52.98, -122.49, 'town'], [53, -122, 'site'], [null, null, null]]);
  });

  it('holds no address of whoever asked to be left alone', async () => {
    const [marcel, priya] = await peopleToExport(vera, { ids: ['marcel', 'priya'] }, at);
    expect(marcel).toMatchObject({ email: 'm@example.test', doNotContact: false, roles: [{ organization: 'cottonwood Ltd.' }] });
    expect(priya).toMatchObject({ email: null, phone: null, doNotContact: true });
  });

  it('holds the words of a sealed contact for nobody but those who may read it, also where its id is known', async () => {
    const { id } = await logContact(actorOf('anita'), { kind: 'call', occurredOn: '2026-11-20', summary: 'May close', details: 'In spring', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }, { personId: 'erik', organizationId: 'ridge' }] }, at);
    expect(await contactsToExport(actorOf('anita'), { ids: [id] }, at)).toMatchObject([{ details: 'In spring', participants: [{ organizationId: 'ridge', personId: null }, { organizationId: 'ridge', personId: 'erik' }] }]);
    for (const who of ['jon', 'vera', 'adam'] as const) expect(await contactsToExport(actorOf(who), { ids: [id] }, at)).toEqual([]);
  });

  it('leaves a trace: who, which list, which format, how many', async () => {
    await noteExport(vera, { list: 'people', format: 'vcard', count: 2 }, at);
    const [event] = await database().read.select().from(auditEvents).where(eq(auditEvents.command, 'export.note'));
    expect(event).toMatchObject({ actorId: 'vera', record: 'export', recordId: 'people' });
    expect(JSON.stringify(event)).toContain('vcard');
  });
});
