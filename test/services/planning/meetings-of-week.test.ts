import { beforeAll, expect, it } from 'vitest';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { systemActor } from '@/lib/auth/permissions';
import { archiveSeries } from '@/lib/services/meetings/archive-series';
import { cancelMeeting } from '@/lib/services/meetings/cancel-meeting';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { feedEntries } from '@/lib/services/notices/feed-entries';
import { makeFeed } from '@/lib/services/notices/make-feed';
import { myDay } from '@/lib/services/planning/my-day';
import { weekOfVisits } from '@/lib/services/planning/week-of-visits';
import { FORMING, layOutFormingCluster } from '../../support/fixtures/forming-cluster';
import { actorOf, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const day = '2026-11-25';
const anita = actorOf('anita');

// Anita runs a series of each level, each with a meeting on the Wednesday; one that is called off and one of a series at rest.
beforeAll(async () => {
  await layOutFormingCluster();
  const series = async (title: string, more: object = {}) => (await saveSeries(anita, { ...FORMING, title, rhythm: 'weeks', every: 4, startsOn: '2026-11-04', place: `place-${title}`, ...more }, at)).id;
  for (const level of CONFIDENTIALITIES) await saveMeeting(anita, { seriesId: await series(level, { confidentiality: level }), day, time: level === 'public' ? '09:00' : '15:00', place: `place-${level}` }, at);
  const { id } = await saveMeeting(anita, { seriesId: await series('off'), day }, at);
  await cancelMeeting(anita, { id }, at);
  const resting = await series('resting');
  await saveMeeting(anita, { seriesId: resting, day }, at);
  await archiveSeries(anita, { id: resting }, at);
});

const inWeek = async (who: Colleague, whose: 'mine' | 'team') => (await weekOfVisits(actorOf(who), { day, whose }, at)).meetings.map(({ title }) => title).sort();

it('stand in the week of whoever runs them and in that of the team, as far as each may see them', async () => {
  expect(await inWeek('anita', 'mine')).toEqual(['internal', 'public', 'restricted', 'sealed']);
  expect(await inWeek('vera', 'team')).toEqual(['internal', 'public']);
  expect(await inWeek('vera', 'mine')).toEqual([]);
  expect(await inWeek('mona', 'team')).toEqual(['internal', 'public', 'restricted', 'sealed']);
});

it('stand in the day of whoever runs them, those not noted as held with them', async () => {
  expect((await myDay(anita, {}, at)).meetings.map(({ title }) => title).sort()).toEqual(['internal', 'public', 'restricted', 'sealed']);
  const later = await myDay(anita, {}, { now: new Date('2026-11-30T20:00:00Z') });
  expect([later.meetings, later.unheld.length]).toEqual([[], 4]);
});

it('stand in calendar feeds, of restricted and sealed ones the time alone, and a feed of another part holds none', async () => {
  const entries = async (kind: 'personal' | 'cluster', subject?: string) => {
    const { token } = await makeFeed(anita, { kind, ...(subject ? { subject } : {}) } as never, at);
    const it = await feedEntries(systemActor('feeds.read'), { token, timeZone: 'America/Vancouver' }, at);
    return it.state === 'open' ? it.entries.filter(({ uid }) => uid.startsWith('meeting-')) : [];
  };
  const here = `${FORMING.clusterCode}/${FORMING.subclusterCode}`;
  for (const own of [await entries('personal'), await entries('cluster', here)]) {
    expect(own.map(({ title, cancelled }) => [title, cancelled]).sort()).toEqual([['Restricted meeting', false], ['Restricted meeting', false], ['internal', false], ['off', true], ['public', false]]);
    expect(JSON.stringify(own)).not.toMatch(/place-(restricted|sealed)/u);
  }
});
