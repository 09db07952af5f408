import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { agendaItems, meetingDecisions, meetingGuests, meetings, meetingSeries, playbooks, playbookSteps } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { listPlaybooks } from '@/lib/services/meetings/list-playbooks';
import { listSeries } from '@/lib/services/meetings/list-series';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { readSeries } from '@/lib/services/meetings/read-series';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, now } from '../../support/fixtures/sample-workspace';

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

describe('the meetings of the sample workspace', () => {
  it('are a series with two held and one planned, and say who stays away', async () => {
    const [series] = (await listSeries(actorOf('cora'), { subcluster: 'manufacturing' }, at)).series;
    expect(series).toMatchObject({ title: 'Manufacturing round table', held: 2, last: { attended: 5, of: 6 }, next: { day: expect.any(String) as string }, sample: true });
    const page = await readSeries(actorOf('cora'), { id: series?.id ?? '' }, at);
    expect(page.attendance.map(({ name, record }) => [name.split(' ')[0], record?.attended, record?.of, record?.active])).toEqual([
      ['Silt', 0, 1, false], ['Augury', 1, 2, true], ['Cottonwood', 1, 1, true], ['Hollowpine', 1, 1, true], ['Ravelstone', 2, 2, true], ['Nine', 0, 0, null],
    ]);
    const [first] = page.held.toReversed();
    expect((await readMeeting(actorOf('cora'), { id: first?.id ?? '' }, at)).outcome).toMatchObject({ followUps: [{ state: 'done' }], promises: [{ by: { organization: {} } }] });
  });
  it('have a first year in its third month, with one step overdue', async () => {
    expect((await listPlaybooks(actorOf('cora'), {}, at)).playbooks).toMatchObject([{ subcluster: { code: 'manufacturing' }, month: 3, overdue: 1, settled: 1, of: 6 }]);
  });
  it('go with the sample, and leave nothing behind', async () => {
    await removeSamples(actorOf('ada'), { removeEdited: [], contactsWithOthers: 'remove' }, at);
    for (const table of [meetings, meetingSeries, agendaItems, meetingDecisions, meetingGuests, playbooks, playbookSteps]) expect(await database().read.select().from(table)).toEqual([]);
  });
});
