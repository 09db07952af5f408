import { beforeAll, describe, expect, it } from 'vitest';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { saveReferral } from '@/lib/services/follow-through/save-referral';
import { logContact } from '@/lib/services/outreach/log-contact';
import { myDay } from '@/lib/services/planning/my-day';
import { waitingList } from '@/lib/services/planning/waiting-list';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const longAgo = { now: new Date('2025-02-03T20:00:00Z') };
const [anita, jon] = [actorOf('anita'), actorOf('jon')];

beforeAll(async () => {
  await layOutOutreach();
  const give = (title: string, dueOn: string, when = at, level: 'internal' | 'sealed' = 'internal') => logContact(anita, {
    kind: 'visit', summary: 'x', confidentiality: level, participants: [{ organizationId: 'ridge' }], followUps: [{ title, dueOn, ownerId: level === 'sealed' ? 'mona' : 'jon' }],
  }, when);
  await give('of last year', '2025-02-10', longAgo);
  await give('sealed away', '2026-10-01', at, 'sealed');
  for (let day = 1; day <= 7; day += 1) await give(`of day ${day}`, `2026-12-0${day}`);
  await logContact(anita, { kind: 'visit', summary: 'x', participants: [{ organizationId: 'ridge' }], followUps: [{ title: 'my own', dueOn: '2026-11-24' }] }, at);
  await saveReferral(anita, { organizationId: 'ridge', toOrganizationId: 'cim', need: 'A lawyer', madeOn: '2025-03-01' }, at);
  const promised = (text: string, dueOn: string | null) => saveCommitment(anita, { promisorPersonId: 'marcel', text, madeOn: '2025-01-10', dueOn }, at);
  await promised('no day', null);
  await promised('later', '2026-12-01');
  await promised('long late', '2025-02-01');
});

describe('what others are to do for me', () => {
  it('stands on my day with the longest overdue first, however old, and says when there is more', async () => {
    const { waiting } = await myDay(anita, {}, at);
    expect(waiting.given.rows.map(({ text }) => text)).toEqual(['of last year', 'sealed away', 'of day 1', 'of day 2', 'of day 3', 'of day 4']);
    expect(waiting.given.more).toBe(true);
    expect(waiting.asked).toMatchObject({ rows: [{ text: 'A lawyer', who: 'cim Ltd.', on: '2025-03-01' }], more: false });
    expect(waiting.promised.rows.map(({ text, who }) => [text, who])).toEqual([['long late', 'cottonwood Ltd.'], ['later', 'cottonwood Ltd.'], ['no day', 'cottonwood Ltd.']]);
  });

  it('is listed whole, page by page, and only to whom it is owed', async () => {
    const { rows, more } = await waitingList(anita, {}, at);
    expect([rows.length, more]).toEqual([9, false]);
    expect((await waitingList(anita, { part: 'given', page: 2 }, at)).rows).toEqual([]);
    expect((await waitingList(jon, {}, at)).rows).toEqual([]);
    expect((await waitingList(jon, { part: 'promised' }, at)).rows).toEqual([]);
  });
});
