import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { agendaItems, meetingDecisions, meetings, playbookSteps, recordVersions } from '@/db/schema';
import { holdMeeting } from '@/lib/services/meetings/hold-meeting';
import { readPlaybook } from '@/lib/services/meetings/read-playbook';
import { saveDecisions } from '@/lib/services/meetings/save-decisions';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { settleStep } from '@/lib/services/meetings/settle-step';
import { startPlaybook } from '@/lib/services/meetings/start-playbook';
import { logContact } from '@/lib/services/outreach/log-contact';
import { addRetentionRule } from '@/lib/services/privacy/add-retention-rule';
import { purgeRecords } from '@/lib/services/privacy/purge-records';
import { FORMING, layOutFormingCluster } from '../../support/fixtures/forming-cluster';
import { actorOf } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const mona = actorOf('mona');

beforeAll(layOutFormingCluster);

it('the purge of a contact takes the words out of the meeting it was and of the step it shows; days and votes stay', async () => {
  const { id: seriesId } = await saveSeries(mona, { ...FORMING, title: 'Round table', rhythm: 'weeks', every: 4, startsOn: '2016-05-05' }, at);
  const { id } = await saveMeeting(mona, { seriesId, day: '2016-05-05', place: 'canary hall', agenda: [{ title: 'canary item', minutes: 10 }] }, at);
  await saveDecisions(mona, { id, version: 1, decisions: [{ text: 'canary decision', votesFor: 3 }] }, at);
  const { id: activityId } = await logContact(mona, { kind: 'meeting', summary: 'canary', occurredOn: '2016-05-05', participants: [{ organizationId: 'cottonwood' }] }, at);
  await holdMeeting(mona, { id, activityId }, at);
  const playbook = await startPlaybook(mona, { ...FORMING, startedOn: '2016-05-01' }, at);
  const step = (await readPlaybook(mona, { id: playbook.id }, at)).steps[0];
  await settleStep(mona, { id: step?.id ?? '', version: 1, state: 'done', note: 'canary note', activityId }, at);

  const rule = await addRetentionRule(mona, { record: 'activity', afterMonths: 84, why: 'Seven years' }, at);
  expect(await purgeRecords(mona, { id: rule.id, expected: 1 }, at)).toMatchObject({ purged: 1 });
  const { read } = database();
  const kept = [await read.select().from(meetings), await read.select().from(agendaItems), await read.select().from(meetingDecisions), await read.select().from(playbookSteps), await read.select().from(recordVersions)];
  expect(JSON.stringify(kept)).not.toContain('canary');
  expect(await read.select().from(meetings)).toMatchObject([{ state: 'held', day: '2016-05-05', activityId }]);
  expect(await read.select().from(meetingDecisions)).toMatchObject([{ votesFor: 3 }]);
});
