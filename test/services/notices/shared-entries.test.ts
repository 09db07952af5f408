import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { database } from '@/db';
import { activities, activityReaders, commitments, meetings, meetingSeries, organizationSubclusters, plannedVisits, plannedVisitParties, redFlags, tasks } from '@/db/schema';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { query } from '@/lib/services/define';
import { readEntries } from '@/lib/services/notices/read-entries';
import { sharedEntries } from '@/lib/services/notices/shared-entries';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { calendarText } from '@/lib/web/calendar/calendar-text';
import { actorOf, COLLEAGUES, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-24T20:00:00Z') };
const input = z.object({ subject: z.string().nullable() });
const ask = (subject: string | null) => ({ ownerId: null, subject, timeZone: 'America/Vancouver' });
const alone = query({ name: 'test.alone', permission: 'outreach.read', input, run: (ctx, { subject }) => readEntries(ctx, ask(subject)) });
const shared = query({ name: 'test.shared', permission: 'outreach.read', input, run: (ctx, { subject }) => sharedEntries(ctx, ask(subject)) });
const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');

const record = { createdAt: at.now, updatedAt: at.now, updatedBy: 'anita', version: 1, sample: false };
const hands = [['anita', 'jon'], ['jon', 'named'], ['mona', 'vera']] as const;
const day = (n: number) => `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`;

// Every kind of appointment, of every level, from a contact of every level, an archived one and none, in several hands.
beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.insert(organizationSubclusters).values({ organizationId: 'ridge', clusterCode: 'mining', subclusterCode: 'making', role: 'manufacturer', shareKind: 'unknown' });
    let n = 0;
    for (const level of CONFIDENTIALITIES) {
      for (const [createdBy, ownerId] of hands) {
        await tx.insert(meetingSeries).values({
          ...record, id: `s-${level}-${createdBy}`, createdBy, ownerId, clusterCode: 'mining', subclusterCode: createdBy === 'mona' ? 'serving' : 'making', title: `Series ${level}`, rhythm: 'weeks', every: 4,
          startsOn: '2026-11-01', confidentiality: level,
        });
      }
    }
    for (const activityId of [...CONFIDENTIALITIES, 'archived', null] as const) {
      if (activityId !== null) {
        const confidentiality = activityId === 'archived' ? 'restricted' as const : activityId;
        await tx.insert(activities).values({ ...record, id: activityId, createdBy: 'anita', kind: 'visit', occurredOn: '2026-11-01', summary: 'x', confidentiality, authorId: 'anita', archivedAt: activityId === 'archived' ? at.now : null });
        if (confidentiality === 'restricted') await tx.insert(activityReaders).values({ activityId, userId: 'named' });
      }
      for (const confidentiality of CONFIDENTIALITIES) {
        for (const [createdBy, ownerId] of hands) {
          n += 1;
          const guarded = { ...record, id: `r${n}`, createdBy, ownerId, activityId, confidentiality };
          const organizationId = n % 2 === 0 ? 'ridge' : 'nechako';
          await tx.insert(tasks).values({ ...guarded, title: `Task ${n}`, dueOn: day(n), state: 'open', source: 'own', organizationId });
          await tx.insert(commitments).values({ ...guarded, text: `Promise ${n}`, promiseeOrganizationId: organizationId, madeOn: '2026-11-01', dueOn: day(n), state: 'open' });
          await tx.insert(redFlags).values({
            ...guarded, organizationId, title: `Flag ${n}`, why: 'x', severity: 'serious', openedAt: at.now, clockAmount: 5, clockUnit: 'business_days', dueAt: new Date(`${day(n)}T20:00:00Z`), state: 'open',
          });
          await tx.insert(plannedVisits).values({ ...guarded, kind: 'visit', day: day(n), time: n % 3 === 0 ? null : `${String(8 + (n % 9)).padStart(2, '0')}:00`, state: activityId === null ? 'planned' : 'held', sequence: 0 });
          await tx.insert(meetings).values({
            ...record, id: `m${n}`, seriesId: `s-${CONFIDENTIALITIES[n % CONFIDENTIALITIES.length]}-${createdBy}`, createdBy: ownerId, day: day(n), time: '13:00', place: `Place ${n}`, confidentiality,
            state: activityId === null ? 'planned' : 'held', sequence: 0, activityId,
          });
          await tx.insert(plannedVisitParties).values({ id: `p${n}`, visitId: `r${n}`, organizationId });
        }
      }
    }
  });
});

describe('a calendar that many read', () => {
  it.each(READERS)('is for %s, to the byte, what reading it for them alone finds', async (who) => {
    for (const subject of [null, 'mining', 'mining/making']) {
      const entries = await shared(actorOf(who), { subject });
      const own = await alone(actorOf(who), { subject });
      expect(entries?.length).toBeGreaterThan(0);
      expect(entries).toEqual(own);
      expect(calendarText('x', entries ?? [], 'https://lode.example')).toBe(calendarText('x', own, 'https://lode.example'));
    }
  });

  it('differs between those who may see different things', async () => {
    const counts = await Promise.all(['mona', 'anita', 'jon', 'vera'].map(async (who) => (await shared(actorOf(who as Colleague), { subject: null }))?.length));
    expect(new Set(counts).size).toBe(4);
  });

  it('is written anew once something changes', async () => {
    const before = await shared(actorOf('vera'), { subject: null });
    await planVisit(actorOf('anita'), { day: '2026-12-24', parties: [{ organizationId: 'ridge' }] }, at);
    expect(await shared(actorOf('vera'), { subject: null })).toHaveLength((before?.length ?? 0) + 1);
  });
});
