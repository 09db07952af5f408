import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { cases, stageMoves } from '@/db/schema';
import { announceJobs } from '@/lib/services/pipeline/announce-jobs';
import { archiveCase } from '@/lib/services/pipeline/archive-case';
import { linkRecord } from '@/lib/services/pipeline/link-record';
import { mendCase } from '@/lib/services/pipeline/mend-case';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { readCase } from '@/lib/services/pipeline/read-case';
import { removeCasePart } from '@/lib/services/pipeline/remove-case-part';
import { restoreCase } from '@/lib/services/pipeline/restore-case';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { saveParty } from '@/lib/services/pipeline/save-party';
import { saveRequest } from '@/lib/services/pipeline/save-request';
import { saveSiteOffer } from '@/lib/services/pipeline/save-site-offer';
import { verifyJobs } from '@/lib/services/pipeline/verify-jobs';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, draft, layOutPipeline, openCase, PART } from './case-fixtures';

const anita = actorOf('anita');
const jon = actorOf('jon');
const read = (id: string) => readCase(actorOf('vera'), { id }, at);
const refusedFor = (...fields: string[]) => ({ detail: { fields: Object.fromEntries(fields.map((field) => [field, expect.any(String) as string])) } });
const qualified = { organizationId: 'ridge', part: PART, jobs: '74' };

beforeAll(layOutPipeline);

describe('a case', () => {
  it('is opened as identified, with its first move on record', async () => {
    const { id } = await openCase({ organizationId: 'ridge', part: PART, jobsAtRisk: '74', capital: '1,200,000', judgedPercent: '60' });
    expect(await read(id)).toMatchObject({
      stage: 'identified', stageSince: '2026-09-01', jobs: 74, capitalCents: 120_000_000, judgedPercent: 60, judge: 'anita', judgedOn: '2026-11-23', organization: { name: 'ridge Ltd.' },
      part: { value: PART }, days: 83, slipping: { why: 'missing' }, moves: [{ fromStage: null, toStage: 'identified', movedOn: '2026-09-01', by: 'anita' }],
    });
  });
  it('is opened by those who write, and read by those who read', async () => {
    for (const who of ['vera', 'adam'] as const) await expect(saveCase(actorOf(who), draft(), at)).rejects.toMatchObject({ code: 'forbidden' });
  });
  it('bears a code name no living case bears; archived, it frees it', async () => {
    const one = await openCase({ codeName: 'Project Osprey' });
    await expect(openCase({ codeName: 'project  OSPREY' })).rejects.toMatchObject(refusedFor('codeName'));
    const put = await archiveCase(anita, one, at);
    await openCase({ codeName: 'Project Osprey' });
    await expect(restoreCase(anita, put, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(mendCase(anita, { ...put, nextStep: 'Call' }, at)).rejects.toMatchObject({ code: 'invalid' });
  });
  it('names an organization, site, sub-cluster, region and colleague that are known, and has begun', async () => {
    await expect(openCase({ organizationId: 'closed-shop', siteId: 'none', part: 'none/none', regionCode: 'none', ownerId: 'gone' })).rejects.toMatchObject(refusedFor('organizationId', 'siteId', 'part', 'regionCode', 'ownerId'));
    await expect(openCase({ openedOn: '2026-12-24' })).rejects.toMatchObject(refusedFor('openedOn'));
    await expect(openCase({ ownerId: 'vera' })).rejects.toMatchObject(refusedFor('ownerId'));
  });
  it('is changed on top of the version that was read alone', async () => {
    const fields = draft({ organizationId: 'ridge' });
    const one = await saveCase(anita, fields, at);
    expect((await saveCase(jon, { ...fields, ...one, about: 'The lease ends' }, at)).version).toBe(2);
    await expect(saveCase(anita, { ...fields, ...one, about: 'Mine' }, at)).rejects.toMatchObject({ code: 'conflict' });
    expect((await mendCase(anita, { id: one.id, version: 2, nextStep: 'Call the landlord', nextStepOn: '2026-12-01' }, at)).version).toBe(3);
    expect(await read(one.id)).toMatchObject({ about: 'The lease ends', nextStep: 'Call the landlord', slipping: null, jobsAtRisk: null });
  });
});

describe('a move', () => {
  it('is refused with each fact that is missing, and takes them along', async () => {
    const { id } = await openCase();
    await expect(moveCase(anita, { id, from: 'identified', to: 'qualified' }, at)).rejects.toMatchObject(refusedFor('organizationId', 'jobs', 'part'));
    await moveCase(anita, { id, from: 'identified', to: 'qualified', ...qualified, on: '2026-10-01' }, at);
    expect(await read(id)).toMatchObject({ stage: 'qualified', stageSince: '2026-10-01', jobsAtRisk: 74, organization: { id: 'ridge' }, moves: [{}, { fromStage: 'identified', toStage: 'qualified', movedOn: '2026-10-01', position: 2 }] });
    await expect(moveCase(anita, { id, from: 'qualified', to: 'decision' }, at)).rejects.toMatchObject(refusedFor('nextStep'));
    await expect(moveCase(anita, { id, from: 'qualified', to: 'lost' }, at)).rejects.toMatchObject(refusedFor('lostReason'));
    await expect(moveCase(anita, { id, from: 'qualified', to: 'lost', lostReason: 'other' }, at)).rejects.toMatchObject(refusedFor('lostNote'));
    await expect(moveCase(anita, { id, from: 'qualified', to: 'dormant', dormantUntil: '2026-11-01' }, at)).rejects.toMatchObject(refusedFor('dormantUntil'));
    await expect(moveCase(anita, { id, from: 'qualified', to: 'won' }, at)).rejects.toMatchObject(refusedFor('jobsAnnounced'));
  });
  it('lies neither before the case began, nor before the last move, nor ahead', async () => {
    const { id } = await openCase({ organizationId: 'ridge' });
    for (const on of ['2026-08-31', '2026-11-24']) await expect(moveCase(anita, { id, from: 'identified', to: 'contacted', on }, at)).rejects.toMatchObject(refusedFor('on'));
    await moveCase(anita, { id, from: 'identified', to: 'contacted', on: '2026-10-10' }, at);
    await expect(moveCase(anita, { id, from: 'contacted', to: 'identified', on: '2026-10-09', note: 'A slip' }, at)).rejects.toMatchObject(refusedFor('on'));
    await expect(moveCase(anita, { id, from: 'contacted', to: 'identified' }, at)).rejects.toMatchObject(refusedFor('note'));
  });
  it('of a card another has moved says who, and where to', async () => {
    const { id } = await openCase({ organizationId: 'ridge' });
    await moveCase(jon, { id, from: 'identified', to: 'contacted' }, at);
    await expect(moveCase(anita, { id, from: 'identified', to: 'lost', lostReason: 'costs' }, at)).rejects.toMatchObject({ code: 'conflict', message: expect.stringMatching(/jon .*Contacted/) as string });
    expect((await read(id)).moves).toHaveLength(2);
    await moveCase(anita, { id, from: 'identified', to: 'contacted' }, at);
    expect((await read(id)).moves).toHaveLength(2);
  });
  it('of two at the same moment, one stands', async () => {
    const { id } = await openCase({ organizationId: 'ridge' });
    const tried = await Promise.allSettled([
      moveCase(jon, { id, from: 'identified', to: 'contacted' }, at), moveCase(anita, { id, from: 'identified', to: 'lost', lostReason: 'costs' }, at),
    ]);
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await read(id)).moves).toHaveLength(2);
  });
  it('to an end rests the next step, and out of it is added to what went before', async () => {
    const { id } = await openCase({ organizationId: 'ridge', nextStep: 'Call', nextStepOn: '2026-11-30' });
    await moveCase(anita, { id, from: 'identified', to: 'lost', lostReason: 'costs', on: '2026-11-01' }, at);
    expect(await read(id)).toMatchObject({ stage: 'lost', lostReason: 'costs', nextStep: null, slipping: null });
    await moveCase(anita, { id, from: 'lost', to: 'contacted', note: 'They called again' }, at);
    expect(await read(id)).toMatchObject({ stage: 'contacted', lostReason: null, moves: [{}, { toStage: 'lost' }, { fromStage: 'lost', toStage: 'contacted', note: 'They called again' }] });
  });
  it('once made does not change and is not taken out, whatever is tried; a purge may empty its note', async () => {
    const { id } = await openCase({ organizationId: 'ridge' });
    await moveCase(anita, { id, from: 'identified', to: 'contacted', note: 'Met at the mill' }, at);
    const own = eq(stageMoves.caseId, id);
    await expect(database().write((tx) => tx.update(stageMoves).set({ toStage: 'won' }).where(own))).rejects.toThrow();
    await expect(database().write((tx) => tx.update(stageMoves).set({ note: 'Another' }).where(own))).rejects.toThrow();
    await expect(database().write((tx) => tx.delete(stageMoves).where(own))).rejects.toThrow();
    await database().write((tx) => tx.update(stageMoves).set({ note: null }).where(own));
    expect((await read(id)).moves).toMatchObject([{ note: null }, { toStage: 'contacted', note: null }]);
  });
});

describe('verified jobs', () => {
  it('are at most as many as were announced, unless a reason is given', async () => {
    const one = await openCase({ organizationId: 'ridge' });
    await expect(verifyJobs(anita, { ...one, jobs: '10' }, at)).rejects.toMatchObject(refusedFor('why'));
    await expect(announceJobs(anita, { ...one, jobs: '40', on: '2026-08-01' }, at)).rejects.toMatchObject(refusedFor('on'));
    const announced = await announceJobs(anita, { ...one, jobs: '40', on: '2026-10-01' }, at);
    await expect(verifyJobs(anita, { ...announced, jobs: '41' }, at)).rejects.toMatchObject(refusedFor('why'));
    const verified = await verifyJobs(anita, { ...announced, jobs: '38' }, at);
    await expect(announceJobs(anita, { ...verified, jobs: '30' }, at)).rejects.toMatchObject(refusedFor('jobs'));
    await verifyJobs(anita, { ...verified, jobs: '41', why: 'Three apprentices more' }, at);
    expect(await read(one.id)).toMatchObject({ jobsAnnounced: 40, announcedOn: '2026-10-01', jobsVerified: 41, verifiedOn: '2026-11-23', verifier: 'anita', verifiedWhy: 'Three apprentices more' });
  });
});

describe('what belongs to a case', () => {
  it('are other organizations, offered sites and requests, each taken out and put back', async () => {
    const { id } = await openCase({ stream: 'attraction', organizationId: 'ridge' });
    const party = await saveParty(anita, { caseId: id, organizationId: 'nechako', part: 'landlord' }, at);
    await expect(saveParty(anita, { caseId: id, organizationId: 'nechako', part: 'landlord' }, at)).rejects.toMatchObject(refusedFor('organizationId'));
    await saveSiteOffer(anita, { caseId: id, name: 'Lot 7', offeredOn: '2026-10-02' }, at);
    const asked = await saveRequest(anita, { caseId: id, text: 'Power at the lot', askedOn: '2026-10-05', dueOn: '2026-10-12' }, at);
    await expect(saveRequest(anita, { caseId: id, ...asked, text: 'Power at the lot', askedOn: '2026-10-05', answeredOn: '2026-10-01' }, at)).rejects.toMatchObject(refusedFor('answeredOn'));
    await saveRequest(anita, { caseId: id, ...asked, text: 'Power at the lot', askedOn: '2026-10-05', dueOn: '2026-10-12', answeredOn: '2026-10-11', answer: '5 MVA' }, at);
    expect(await read(id)).toMatchObject({ parties: [{ name: 'nechako Ltd.', part: 'landlord' }], offers: [{ name: 'Lot 7', state: 'offered' }], requests: [{ answer: '5 MVA' }] });
    const out = await removeCasePart(anita, { part: 'party', ...party, removed: true }, at);
    expect((await read(id)).parties).toEqual([]);
    await removeCasePart(anita, { part: 'party', ...out, removed: false }, at);
    expect((await read(id)).parties).toHaveLength(1);
  });
  it('is a contact that was held: it makes the case contacted', async () => {
    const visit = await logContact(anita, { kind: 'visit', summary: 'They look for land', participants: [{ organizationId: 'nechako' }] }, at);
    const { id } = await openCase({ stream: 'attraction' });
    await linkRecord(anita, { caseId: id, kind: 'activity', recordId: visit.id }, at);
    await moveCase(anita, { id, from: 'identified', to: 'contacted' }, at);
    expect(await read(id)).toMatchObject({ stage: 'contacted', links: [{ kind: 'activity', title: 'They look for land' }] });
    await linkRecord(anita, { caseId: id, kind: 'activity', recordId: visit.id, linked: false }, at);
    expect((await read(id)).links).toEqual([]);
  });
  it('is opened from the record that made it', async () => {
    const visit = await logContact(anita, { kind: 'visit', summary: 'The lease ends in spring', participants: [{ organizationId: 'nechako' }] }, at);
    const { id } = await openCase({ organizationId: 'nechako', from: { kind: 'activity', id: visit.id } });
    expect((await read(id)).links).toMatchObject([{ id: visit.id }]);
    expect(await database().read.select({ id: cases.id }).from(cases).where(eq(cases.id, id))).toHaveLength(1);
  });
});
