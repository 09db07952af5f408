import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, tasks, users } from '@/db/schema';
import { completeTask } from '@/lib/services/outreach/complete-task';
import { dropTask } from '@/lib/services/outreach/drop-task';
import { logContact } from '@/lib/services/outreach/log-contact';
import { myFollowUps } from '@/lib/services/outreach/my-follow-ups';
import { organizationFollowUps } from '@/lib/services/outreach/organization-follow-ups';
import { readContact } from '@/lib/services/outreach/read-contact';
import { reassignTask } from '@/lib/services/outreach/reassign-task';
import { reopenTask } from '@/lib/services/outreach/reopen-task';
import { rescheduleTask } from '@/lib/services/outreach/reschedule-task';
import { teamFollowUps } from '@/lib/services/outreach/team-follow-ups';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const anita = actorOf('anita');

beforeAll(layOutOutreach);

let contactId = '';
let taskId = '';
beforeEach(async () => {
  await database().write((tx) => tx.update(tasks).set({ state: 'dropped' }));
  ({ id: contactId } = await logContact(anita, {
    kind: 'meeting', summary: 'Board', participants: [{ organizationId: 'cim' }, { organizationId: 'ridge' }],
    topics: [{ text: 'Charter', followUp: { dueOn: '2026-11-20' } }],
    followUps: [{ title: 'Later', dueOn: '2026-12-10' }, { title: 'Soon', dueOn: '2026-11-22' }, { title: 'Jon\'s', dueOn: '2026-11-01', ownerId: 'jon' }],
  }, at));
  taskId = (await readContact(anita, { id: contactId }, at)).followUps.find(({ title }) => title === 'Charter')?.id ?? '';
});
const topicState = async () => (await readContact(anita, { id: contactId }, at)).entry.topics[0]?.state;

describe('my follow-ups', () => {
  it('come overdue first, with every organization they concern and how many are late', async () => {
    const mine = await myFollowUps(anita, {}, at);
    expect(mine.followUps.map(({ title }) => title)).toEqual(['Charter', 'Soon', 'Later']);
    expect(mine).toMatchObject({ total: 3, late: 1, team: 4, today: '2026-11-22' });
    expect(mine.followUps[0]?.organizations.map(({ id }) => id)).toEqual(['cim', 'ridge']);
    expect(mine.followUps[0]?.contact).toEqual({ id: contactId, kind: 'meeting', occurredOn: '2026-11-22' });
    expect((await organizationFollowUps(anita, { id: 'ridge' }, at)).followUps).toHaveLength(4);
  });

  it('are ticked off once, reopened, and the topic follows', async () => {
    expect(await topicState()).toBe('required');
    const done = await completeTask(anita, { id: taskId }, at);
    expect(done).toEqual({ id: taskId, version: 2, state: 'done', dueOn: '2026-11-20', ownerId: 'anita' });
    expect(await topicState()).toBe('done');
    expect(await completeTask(actorOf('jon'), { id: taskId }, at)).toEqual(done);
    expect((await myFollowUps(anita, {}, at)).total).toBe(2);
    expect((await teamFollowUps(anita, { state: 'done' }, at)).followUps.map(({ id }) => id)).toEqual([taskId]);
    await reopenTask(anita, { id: taskId }, at);
    expect(await topicState()).toBe('required');
    await dropTask(anita, { id: taskId }, at);
    expect(await topicState()).toBe('unresolved');
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, taskId));
    expect(events.map(({ command }) => command)).toEqual([
      'outreach.complete-follow-up', 'outreach.reopen-follow-up', 'outreach.drop-follow-up',
    ]);
    expect(events[0]?.values.state).toBe('done');
    expect(JSON.stringify(events)).not.toContain('Charter');
  });

  it('are put off and handed over on top of the version that was read', async () => {
    const moved = await rescheduleTask(anita, { id: taskId, version: 1, dueOn: '2026-12-24' }, at);
    expect(moved).toMatchObject({ version: 2, dueOn: '2026-12-24' });
    await expect(reassignTask(anita, { id: taskId, version: 1, ownerId: 'jon' }, at)).rejects.toMatchObject({
      code: 'conflict', detail: { conflict: { mine: { ownerId: 'jon' }, theirs: { dueOn: '2026-12-24' }, theirVersion: 2 } },
    });
    await reassignTask(anita, { id: taskId, version: 2, ownerId: 'jon' }, at);
    expect((await myFollowUps(actorOf('jon'), {}, at)).followUps.map(({ title }) => title)).toEqual(['Jon\'s', 'Charter']);
  });

  it('go only to somebody who may read where they came from', async () => {
    const sealed = await logContact(anita, {
      kind: 'visit', summary: 'Sealed', confidentiality: 'sealed', participants: [{ organizationId: 'cim' }], followUps: [{ title: 'Quiet', dueOn: '2026-12-01' }],
    }, at);
    const [task] = (await readContact(anita, { id: sealed.id }, at)).followUps;
    const hand = (ownerId: string) => reassignTask(anita, { id: task?.id ?? '', version: 1, ownerId }, at);
    for (const ownerId of ['jon', 'vera', 'gone', 'nobody']) {
      await expect(hand(ownerId)).rejects.toMatchObject({ code: 'invalid', detail: { fields: { ownerId: expect.any(String) as string } } });
    }
    await expect(hand('mona')).resolves.toMatchObject({ ownerId: 'mona' });
  });

  it.each(['vera', 'adam'] as const)('are not ticked off by %s', async (who) => {
    await expect(completeTask(actorOf(who), { id: taskId }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('are unknown by an unknown id', async () => {
    await expect(completeTask(anita, { id: "x'or'1'='1" }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(completeTask(anita, { id: "x' or '1'='1\u0000" }, at)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the team\'s follow-ups', () => {
  it('come a page at a time, each once', async () => {
    await database().write((tx) => tx.insert(users).values({
      id: 'busy', name: 'busy', email: 'b', emailKey: 'b', roles: ['facilitator'], recoveryCodes: [], preferences: {},
      createdAt: at.now, createdBy: 'x', updatedAt: at.now, updatedBy: 'x', version: 1,
    }));
    for (let round = 0; round < 3; round += 1) {
      await logContact(anita, {
        kind: 'meeting', summary: 'Many', participants: [{ organizationId: 'cim' }],
        followUps: Array.from({ length: 40 }, (_, i) => ({ title: `${round}-${i}`, dueOn: `2026-12-${String((i % 7) + 1).padStart(2, '0')}`, ownerId: 'busy' })),
      }, at);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: { followUps: { id: string; dueOn: string }[]; next: string | null } = await teamFollowUps(anita, { ownerId: 'busy', after }, at);
      seen.push(...page.followUps.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});
