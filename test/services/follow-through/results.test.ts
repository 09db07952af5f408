import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, claimMoves, claims, commitments, introductions, referrals, tasks } from '@/db/schema';
import { archiveCommitment } from '@/lib/services/follow-through/archive-commitment';
import { helped } from '@/lib/services/follow-through/helped';
import { listClaims } from '@/lib/services/follow-through/list-claims';
import { listCommitments } from '@/lib/services/follow-through/list-commitments';
import { listReferrals } from '@/lib/services/follow-through/list-referrals';
import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { moveCommitment } from '@/lib/services/follow-through/move-commitment';
import { moveReferral } from '@/lib/services/follow-through/move-referral';
import { noteIntroduction } from '@/lib/services/follow-through/note-introduction';
import { organizationResults } from '@/lib/services/follow-through/organization-results';
import { restoreCommitment } from '@/lib/services/follow-through/restore-commitment';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { saveIntroduction } from '@/lib/services/follow-through/save-introduction';
import { saveReferral } from '@/lib/services/follow-through/save-referral';
import { settleCommitment } from '@/lib/services/follow-through/settle-commitment';
import { logContact } from '@/lib/services/outreach/log-contact';
import { rescheduleTask } from '@/lib/services/outreach/reschedule-task';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const anita = actorOf('anita');
const jon = actorOf('jon');

beforeAll(layOutOutreach);
beforeEach(() => database().write(async (tx) => {
  await tx.delete(tasks);
  // The history of a claim goes with invented claims alone.
  await tx.update(claims).set({ sample: true });
  await tx.delete(claimMoves);
  for (const table of [commitments, referrals, introductions, claims]) await tx.delete(table);
}));

const promise = { promiseeOrganizationId: 'cottonwood', text: 'Send the map', madeOn: '2026-11-10', dueOn: '2026-11-20' };
const taskStates = async () => (await database().read.select({ state: tasks.state, dueOn: tasks.dueOn }).from(tasks));

describe('a promise', () => {
  it('of ours with a day stands among the follow-ups, is late after its day, and is settled on evidence', async () => {
    const { id } = await saveCommitment(anita, promise, at);
    expect(await taskStates()).toEqual([{ state: 'open', dueOn: '2026-11-20' }]);
    expect(await listCommitments(jon, { side: 'ours', state: 'late' }, at)).toMatchObject({ late: 1, rows: [{ id, promisor: { organization: null, person: null }, promisee: { organization: { name: 'cottonwood Ltd.' } } }] });
    await expect(settleCommitment(anita, { id, version: 1, state: 'kept' }, at)).rejects.toMatchObject({ detail: { fields: { evidence: expect.any(String) as string } } });
    expect(await settleCommitment(anita, { id, version: 1, state: 'kept', evidence: 'mailed it' }, at)).toEqual({ id, version: 2 });
    expect(await taskStates()).toEqual([{ state: 'done', dueOn: '2026-11-20' }]);
    expect((await listCommitments(anita, {}, at)).rows).toEqual([]);
    await settleCommitment(anita, { id, version: 2, state: 'open' }, at);
    expect(await taskStates()).toMatchObject([{ state: 'open' }]);
    expect((await listCommitments(anita, {}, at)).rows).toMatchObject([{ state: 'open', evidence: null, settledOn: null }]);
  });

  it('to us makes no follow-up, and a person promises for the organization they belong to', async () => {
    await saveCommitment(anita, { promisorPersonId: 'marcel', text: 'Sends figures', dueOn: '2026-12-01' }, at);
    expect(await taskStates()).toEqual([]);
    expect((await organizationResults(anita, { id: 'cottonwood' }, at)).commitments).toMatchObject([{ promisor: { organization: { id: 'cottonwood' }, person: { id: 'marcel' } } }]);
    expect((await listCommitments(anita, { side: 'theirs', state: 'any' }, at)).rows).toHaveLength(1);
  });

  it('is mended on top of the version that was read; a second writer sees both', async () => {
    const { id } = await saveCommitment(anita, promise, at);
    await saveCommitment(jon, { ...promise, id, version: 1, dueOn: '2026-12-05' }, at);
    expect(await taskStates()).toMatchObject([{ dueOn: '2026-12-05' }]);
    await expect(saveCommitment(anita, { ...promise, id, version: 1, text: 'Send both maps' }, at)).rejects.toMatchObject({
      code: 'conflict', detail: { conflict: { theirs: { dueOn: '2026-12-05' }, theirVersion: 2 } },
    });
  });

  it('goes to another day with the reason and the day it was first promised for, its follow-up with it', async () => {
    const { id } = await saveCommitment(anita, promise, at);
    await expect(moveCommitment(anita, { id, version: 1, dueOn: '2026-12-01', reason: ' ' }, at)).rejects.toMatchObject({ detail: { fields: { reason: expect.any(String) as string } } });
    await expect(moveCommitment(anita, { id, version: 1, dueOn: '2026-11-09', reason: 'x' }, at)).rejects.toMatchObject({ detail: { fields: { dueOn: expect.any(String) as string } } });
    await moveCommitment(anita, { id, version: 1, dueOn: '2026-12-01', reason: 'The survey is late' }, at);
    await moveCommitment(anita, { id, version: 2, dueOn: '2026-12-08', reason: 'Still late' }, at);
    const [row] = (await listCommitments(anita, {}, at)).rows;
    expect(row).toMatchObject({ dueOn: '2026-12-08', firstDueOn: '2026-11-20', dueWhy: 'Still late' });
    expect(await database().read.select({ dueOn: tasks.dueOn, first: tasks.firstDueOn, why: tasks.dueWhy }).from(tasks)).toEqual([{ dueOn: '2026-12-08', first: '2026-11-20', why: 'Still late' }]);
    await settleCommitment(anita, { id, version: 3, state: 'kept', evidence: 'mailed it' }, at);
    await expect(moveCommitment(anita, { id, version: 4, dueOn: '2026-12-09', reason: 'x' }, at)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('goes where its follow-up goes', async () => {
    const { id } = await saveCommitment(anita, promise, at);
    const [task] = await database().read.select({ id: tasks.id, version: tasks.version }).from(tasks);
    await expect(rescheduleTask(anita, { id: task?.id ?? '', version: 1, dueOn: '2026-11-01' }, at)).rejects.toMatchObject({ detail: { fields: { dueOn: expect.any(String) as string } } });
    await rescheduleTask(anita, { id: task?.id ?? '', version: 1, dueOn: '2026-11-27', reason: 'Waiting for the printer' }, at);
    expect((await listCommitments(anita, {}, at)).rows).toMatchObject([{ id, version: 2, dueOn: '2026-11-27', firstDueOn: '2026-11-20', dueWhy: 'Waiting for the printer' }]);
    await rescheduleTask(anita, { id: task?.id ?? '', version: 2, dueOn: '2026-11-20' }, at);
    expect((await listCommitments(anita, {}, at)).rows).toMatchObject([{ dueOn: '2026-11-20', firstDueOn: null, dueWhy: null }]);
  });

  it('between others has both sides outside the unit and makes no follow-up of ours', async () => {
    await saveCommitment(anita, { ...promise, promisorOrganizationId: 'nechako' }, at);
    expect((await listCommitments(anita, { side: 'between' }, at)).rows).toMatchObject([{ promisor: { organization: { id: 'nechako' } }, promisee: { organization: { id: 'cottonwood' } } }]);
    expect(await taskStates()).toEqual([]);
  });

  it('leaves every list when it is archived, with its follow-up, and comes back whole', async () => {
    const { id } = await saveCommitment(anita, promise, at);
    await archiveCommitment(anita, { id }, at);
    expect((await listCommitments(anita, { state: 'any' }, at)).rows).toEqual([]);
    expect(await taskStates()).toMatchObject([{ state: 'dropped' }]);
    await restoreCommitment(anita, { id }, at);
    expect((await listCommitments(anita, {}, at)).rows).toHaveLength(1);
    expect(await taskStates()).toMatchObject([{ state: 'open' }]);
  });

  it('sent twice is made once, and is refused without two sides, for unknown records and by those who only read', async () => {
    const id = '0192f000-0000-7000-8000-000000000001';
    await saveCommitment(anita, { ...promise, id }, at);
    await saveCommitment(anita, { ...promise, id }, at);
    expect((await listCommitments(anita, {}, at)).rows).toHaveLength(1);
    await expect(saveCommitment(anita, { text: 'Nobody' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveCommitment(anita, { ...promise, promiseeOrganizationId: 'nobody' }, at)).rejects.toMatchObject({ detail: { fields: { promiseeOrganizationId: expect.any(String) as string } } });
    await expect(saveCommitment(anita, { ...promise, promiseeOrganizationId: 'closed-shop' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveCommitment(actorOf('vera'), promise, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveCommitment(anita, { ...promise, ownerId: 'gone' }, at)).rejects.toMatchObject({ detail: { fields: { ownerId: expect.any(String) as string } } });
  });
});

describe('what came of it', () => {
  it('answers whom we helped in a quarter', async () => {
    const referral = await saveReferral(anita, { organizationId: 'cottonwood', toOrganizationId: 'cim', need: 'Export help', madeOn: '2026-11-01' }, at);
    await moveReferral(anita, { id: referral.id, version: 1, step: 'accepted', on: '2026-11-03' }, at);
    const met = await saveIntroduction(anita, { aPersonId: 'marcel', bOrganizationId: 'nechako', purpose: 'Liners', madeOn: '2026-10-02' }, at);
    await noteIntroduction(anita, { id: met.id, version: 1, result: 'contract', evidence: 'PO seen', resultOn: '2026-11-04' }, at);
    const kept = await saveCommitment(anita, promise, at);
    await settleCommitment(anita, { id: kept.id, version: 1, state: 'kept', evidence: 'sent' }, at);
    const claim = await saveClaim(anita, { organizationId: 'ridge', kind: 'retained', jobs: 12, statement: 'Kept the second shift', statedOn: '2026-10-10' }, at);
    await moveClaim(anita, { id: claim.id, version: 1, state: 'supported', evidence: 'Payroll letter' }, at);
    await saveClaim(anita, { organizationId: 'cim', kind: 'created', jobs: 99, statement: 'Soon', statedOn: '2026-10-10' }, at);

    const nothing = { referrals: 0, introductions: 0, contracts: 0, commitments: 0, claims: 0, jobs: 0 };
    const answer = await helped(actorOf('vera'), { quarter: '2026-Q4' }, at);
    expect(answer.rows.map(({ organization, ...help }) => [organization.id, help])).toEqual([
      ['cottonwood', { ...nothing, referrals: 1, introductions: 1, contracts: 1, commitments: 1 }],
      ['nechako', { ...nothing, introductions: 1, contracts: 1 }],
      ['ridge', { ...nothing, claims: 1, jobs: 12 }],
    ]);
    expect((await helped(anita, { quarter: '2026-Q3' }, at)).rows).toEqual([]);
    expect((await listReferrals(anita, { state: 'accepted' }, at)).rows).toHaveLength(1);
    expect((await listReferrals(anita, { state: 'made' }, at)).rows).toHaveLength(0);
  });

  it('counts jobs on evidence only, verified by somebody else', async () => {
    const { id } = await saveClaim(anita, { organizationId: 'ridge', kind: 'created', jobs: 3, statement: 'Three welders', statedOn: '2026-11-20' }, at);
    await expect(moveClaim(anita, { id, version: 1, state: 'supported' }, at)).rejects.toMatchObject({ detail: { fields: { evidence: expect.any(String) as string } } });
    await expect(moveClaim(jon, { id, version: 1, state: 'verified' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(moveClaim(anita, { id, version: 1, state: 'supported', evidence: 'Letter', on: '2026-11-19' }, at)).rejects.toMatchObject({ detail: { fields: { on: expect.any(String) as string } } });
    await moveClaim(anita, { id, version: 1, state: 'supported', evidence: 'Letter', on: '2026-11-21' }, at);
    await expect(moveClaim(anita, { id, version: 2, state: 'verified' }, at)).rejects.toMatchObject({ detail: { fields: { state: expect.any(String) as string } } });
    await expect(moveClaim(jon, { id, version: 2, state: 'verified', on: '2026-11-20' }, at)).rejects.toMatchObject({ detail: { fields: { on: expect.any(String) as string } } });
    await moveClaim(jon, { id, version: 2, state: 'verified' }, at);
    expect((await listClaims(anita, { state: 'verified' }, at)).rows).toMatchObject([{ jobs: 3, supportedOn: '2026-11-21', verifiedOn: '2026-11-22', evidence: 'Letter', mine: true }]);
    await saveClaim(anita, { id, version: 3, organizationId: 'ridge', kind: 'created', jobs: 30, statement: 'Thirty now' }, at);
    expect((await listClaims(anita, {}, at)).rows).toMatchObject([{ state: 'claimed', jobs: 30, supportedOn: null, verifiedOn: null }]);
  });

  it('is refused between one and the same organization, also by way of a person', async () => {
    await expect(saveIntroduction(anita, { aOrganizationId: 'cottonwood', bPersonId: 'marcel', purpose: 'x' }, at)).rejects.toMatchObject({
      detail: { fields: { bOrganizationId: expect.any(String) as string } },
    });
    await expect(saveReferral(anita, { personId: 'lone', toOrganizationId: 'cim', need: 'x' }, at)).rejects.toMatchObject({ detail: { fields: { organizationId: expect.any(String) as string } } });
  });

  it('can be told while the contact is logged: all of it or nothing', async () => {
    const contact = { kind: 'introduction' as const, summary: 'Brought together', participants: [{ organizationId: 'cottonwood' }] };
    await expect(logContact(anita, { ...contact, introductions: [{ aOrganizationId: 'cottonwood', bOrganizationId: 'nobody', purpose: 'x' }] }, at)).rejects.toMatchObject({
      detail: { fields: { 'introductions.0.bOrganizationId': expect.any(String) as string } },
    });
    await logContact(anita, {
      ...contact, confidentiality: 'sealed',
      introductions: [{ aOrganizationId: 'cottonwood', bPersonId: 'erik', purpose: 'Liners' }],
      commitments: [{ ...promise, madeOn: undefined }], referrals: [{ organizationId: 'cottonwood', toOrganizationId: 'cim', need: 'n' }],
      claims: [{ organizationId: 'cottonwood', kind: 'retained', jobs: 2, statement: 's' }],
    }, at);
    const mine = await organizationResults(anita, { id: 'cottonwood' }, at);
    expect([mine.introductions, mine.commitments, mine.referrals, mine.claims].map((rows) => rows.map(({ confidentiality, owner }) => [confidentiality, owner.id]))).toEqual(
      Array.from({ length: 4 }, () => [['sealed', 'anita']]),
    );
    expect(await taskStates()).toHaveLength(1);
    const others = await organizationResults(jon, { id: 'cottonwood' }, at);
    expect([others.introductions, others.commitments, others.referrals, others.claims].flat()).toEqual([]);
  });

  it('leaves no word of what was said in the trail', async () => {
    const { id } = await saveCommitment(anita, { ...promise, text: 'canary in the trail' }, at);
    await settleCommitment(anita, { id, version: 1, state: 'broken', evidence: 'canary again' }, at);
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id));
    expect(events.map(({ command }) => command)).toEqual(['follow-through.save-commitment', 'follow-through.settle-commitment']);
    expect(events[1]?.values.state).toBe('broken');
    expect(JSON.stringify(events)).not.toContain('canary');
  });
});
