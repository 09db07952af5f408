import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { organizationSubclusters } from '@/db/schema';
import { holdMeeting } from '@/lib/services/meetings/hold-meeting';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { logContact } from '@/lib/services/outreach/log-contact';
import { formationBoard } from '@/lib/services/readiness/formation-board';
import { FORMING, layOutFormingCluster } from '../../support/fixtures/forming-cluster';
import { actorOf, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const anita = actorOf('anita');
const countedBy = async (who: Colleague) => (await formationBoard(actorOf(who), {}, at)).cards.find(({ code }) => code === 'services')?.conditions.find(({ code }) => code === 'members')?.found;
const hold = async (seriesId: string, day: string, came: string[], confidentiality: 'internal' | 'sealed' = 'internal') => {
  const { id } = await saveMeeting(anita, { seriesId, day, confidentiality }, at);
  const participants = ['cottonwood', 'nechako', 'ridge'].map((organizationId) => ({ organizationId, attendance: came.includes(organizationId) ? ('attended' as const) : ('no_show' as const) }));
  const contact = await logContact(anita, { kind: 'meeting', summary: 'm', occurredOn: day, confidentiality, participants }, at);
  await holdMeeting(anita, { id, activityId: contact.id }, at);
};

beforeAll(async () => {
  await layOutFormingCluster();
  await database().write((tx) => tx.insert(organizationSubclusters).values(['cottonwood', 'nechako', 'ridge'].map((organizationId) => ({ ...FORMING, organizationId, role: 'service' as const, shareKind: 'unknown' as const }))));
});

it('the formation board counts members that came to one of the last three meetings, of those its reader may read', async () => {
  const { id } = await saveSeries(anita, { ...FORMING, title: 'Round table', rhythm: 'weeks', every: 4, startsOn: '2026-06-04' }, at);
  expect(await countedBy('vera')).toEqual({ value: 3 });
  await hold(id, '2026-06-04', ['nechako']);
  expect(await countedBy('vera')).toEqual({ value: 2 });
  await hold(id, '2026-07-30', ['cottonwood']);
  expect(await countedBy('vera')).toEqual({ value: 2 });
  await hold(id, '2026-08-27', ['cottonwood', 'ridge']);
  expect(await countedBy('vera')).toEqual({ value: 3 });
  await hold(id, '2026-09-24', ['cottonwood'], 'sealed');
  expect(await countedBy('vera')).toEqual({ value: 3 });
  expect(await countedBy('mona')).toEqual({ value: 2 });
});
