import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { meetings, meetingSeries } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { listSeries } from '@/lib/services/meetings/list-series';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, now, organizationNamed } from '../../support/fixtures/sample-workspace';

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

it('a meeting of one\'s own in a sample series stays with its series and with the firm it invites, when the sample goes', async () => {
  const [series] = (await listSeries(actorOf('cora'), {}, at)).series;
  const guest = await organizationNamed('Hammerfern Mining Supply Ltd.');
  const { id } = await saveMeeting(actorOf('cora'), { seriesId: series?.id ?? '', day: '2026-12-17', guests: [{ organizationId: guest }] }, at);
  await removeSamples(actorOf('ada'), { removeEdited: [], contactsWithOthers: 'remove' }, at);
  expect(await readMeeting(actorOf('cora'), { id }, at)).toMatchObject({ guests: [{ organization: { id: guest } }], series: { title: 'Manufacturing round table', convener: null } });
  expect((await database().read.select().from(meetings)).map((one) => one.id)).toEqual([id]);
  expect(await database().read.select({ sample: meetingSeries.sample }).from(meetingSeries)).toEqual([{ sample: false }]);
});
