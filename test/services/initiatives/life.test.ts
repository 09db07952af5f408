import { beforeAll, describe, expect, it } from 'vitest';
import { addMember } from '@/lib/services/initiatives/add-member';
import { archiveInitiative } from '@/lib/services/initiatives/archive-initiative';
import { contactChoices } from '@/lib/services/initiatives/contact-choices';
import { endMember } from '@/lib/services/initiatives/end-member';
import { initiativesOfOrganization } from '@/lib/services/initiatives/initiatives-of-organization';
import { linkContact } from '@/lib/services/initiatives/link-contact';
import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { moveStage } from '@/lib/services/initiatives/move-stage';
import { noteResult } from '@/lib/services/initiatives/note-result';
import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { removePart } from '@/lib/services/initiatives/remove-part';
import { restoreInitiative } from '@/lib/services/initiatives/restore-initiative';
import { saveFunder } from '@/lib/services/initiatives/save-funder';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { saveMilestone } from '@/lib/services/initiatives/save-milestone';
import { saveTarget } from '@/lib/services/initiatives/save-target';
import { settleMilestone } from '@/lib/services/initiatives/settle-milestone';
import { withdrawResult } from '@/lib/services/initiatives/withdraw-result';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { noteIntroduction } from '@/lib/services/follow-through/note-introduction';
import { saveIntroduction } from '@/lib/services/follow-through/save-introduction';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, initiative, layOutInitiatives, named } from './initiative-fixtures';

let id = '';
const read = () => readInitiative(actorOf('vera'), { id }, at);
const refusedFor = (field: string) => ({ detail: { fields: { [field]: expect.any(String) as string } } });

beforeAll(async () => {
  await layOutInitiatives();
  ({ id } = await saveInitiative(named, initiative, at));
});

describe('an initiative', () => {
  it('starts in incubation, with its first move on record', async () => {
    expect(await read()).toMatchObject({
      title: 'Tender desk', stage: 'incubation', budgetCents: 25_000_000, currency: 'CAD', facilitator: 'anita', part: { tone: 'services' }, region: 'Cariboo, economic region',
      moves: [{ fromStage: null, toStage: 'incubation', movedOn: '2026-01-10', by: 'named', unmet: [] }],
    });
  });
  it('is started and run by coordinators and managers alone', async () => {
    for (const who of ['anita', 'vera', 'adam'] as const) await expect(saveInitiative(actorOf(who), initiative, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
  it('belongs to a cluster, part, region and facilitator that are known, and has begun', async () => {
    await expect(saveInitiative(named, { ...initiative, clusterCode: 'none' }, at)).rejects.toMatchObject(refusedFor('clusterCode'));
    await expect(saveInitiative(named, { ...initiative, subclusterCode: 'none', regionCode: 'none', facilitatorId: 'gone', startedOn: '2026-12-24' }, at))
      .rejects.toMatchObject({ detail: { fields: { subclusterCode: expect.any(String) as string, regionCode: expect.any(String) as string, facilitatorId: expect.any(String) as string, startedOn: expect.any(String) as string } } });
  });
  it('is changed on top of the version that was read alone', async () => {
    const saved = await saveInitiative(named, { ...initiative, id, version: 1, technologyFocus: 'Condition monitoring' }, at);
    expect(saved.version).toBe(2);
    await expect(saveInitiative(named, { ...initiative, id, version: 1, title: 'Mine' }, at)).rejects.toMatchObject({ code: 'conflict' });
    expect((await saveInitiative(named, { ...initiative, id, version: 2, technologyFocus: 'Condition monitoring' }, at)).version).toBe(2);
  });
});

describe('who takes part and pays', () => {
  it('takes part once in a role on a day, and is found from its own record', async () => {
    const member = { initiativeId: id, organizationId: 'cottonwood', personId: 'priya', role: 'lead' as const };
    const made = await addMember(named, member, at);
    await expect(addMember(named, member, at)).rejects.toMatchObject(refusedFor('organizationId'));
    await expect(addMember(named, { ...member, organizationId: 'closed-shop' }, at)).rejects.toMatchObject(refusedFor('organizationId'));
    await addMember(named, { ...member, organizationId: 'nechako', personId: null, role: 'participant', validFrom: '2026-02-01' }, at);
    const guest = await addMember(named, { initiativeId: id, organizationId: 'ridge', role: 'expert', validFrom: '2026-02-01' }, at);
    await endMember(named, { ...guest, on: '2026-06-30' }, at);
    expect((await initiativesOfOrganization(actorOf('vera'), { id: 'ridge' }, at)).parts).toMatchObject([{ id, role: 'expert', former: true }]);
    expect((await read()).members).toMatchObject([{ id: made.id, organization: 'cottonwood Ltd.', person: { name: 'priya Test' }, validFrom: '2026-01-10' }, { organizationId: 'nechako' }, { organizationId: 'ridge', validTo: '2026-06-30' }]);
  });
  it('pays an amount that may be unknown, and an unknown one is no zero', async () => {
    const unknown = await saveFunder(named, { initiativeId: id, organizationId: 'cim' }, at);
    await saveTarget(named, { initiativeId: id, metric: 'funding_secured', baseline: 0, baselineOn: '2026-01-10', goal: 200_000, dueOn: '2027-01-10' }, at);
    const funding = async () => (await read()).targets.find(({ metric }) => metric === 'funding_secured')?.actual;
    expect(await funding()).toEqual({ value: null, reason: 'no-amount' });
    await saveFunder(named, { ...unknown, initiativeId: id, organizationId: 'cim', amount: '120,000.50' }, at);
    expect(await funding()).toMatchObject({ value: 120_000.5 });
    expect((await initiativesOfOrganization(actorOf('vera'), { id: 'cim' }, at)).parts).toMatchObject([{ id, role: 'funder' }]);
  });
});

describe('milestones', () => {
  it('move with a reason, keep their first day, and are reached and opened again', async () => {
    const milestone = { initiativeId: id, text: 'First joint tender', dueOn: '2026-09-30' };
    const made = await saveMilestone(named, milestone, at);
    await expect(saveMilestone(named, { ...milestone, ...made, dueOn: '2026-12-15' }, at)).rejects.toMatchObject(refusedFor('dueWhy'));
    const moved = await saveMilestone(named, { ...milestone, ...made, dueOn: '2026-12-15', dueWhy: 'The mine tenders later' }, at);
    expect((await read()).milestones).toMatchObject([{ dueOn: '2026-12-15', firstDueOn: '2026-09-30', dueWhy: 'The mine tenders later' }]);
    expect((await listInitiatives(actorOf('vera'), {}, at)).initiatives).toMatchObject([{ id, members: 2, milestone: { text: 'First joint tender' } }]);
    const done = await settleMilestone(named, { ...moved, done: true, on: '2026-11-20', how: 'Tender 12-26' }, at);
    expect((await read()).milestones).toMatchObject([{ doneOn: '2026-11-20', doneHow: 'Tender 12-26' }]);
    await settleMilestone(named, { ...done, done: false }, at);
    expect((await read()).milestones).toMatchObject([{ doneOn: null, doneHow: null }]);
    const gone = await saveMilestone(named, { initiativeId: id, text: 'A slip', dueOn: '2026-12-01' }, at);
    const removed = await removePart(named, { part: 'milestone', ...gone, removed: true }, at);
    expect((await read()).milestones).toHaveLength(1);
    await removePart(named, { part: 'milestone', ...removed, removed: false }, at);
    expect((await read()).milestones).toHaveLength(2);
  });
});

describe('what records say of targets', () => {
  it('counts contacts that met somebody, active members, and introductions that led to a contract', async () => {
    const met = await logContact(actorOf('anita'), { kind: 'meeting', summary: 'Kick-off', occurredOn: '2026-10-01', participants: [{ organizationId: 'cottonwood' }, { organizationId: 'nechako', attendance: 'no_show' }] }, at);
    const note = await logContact(actorOf('anita'), { kind: 'note', summary: 'Thoughts', occurredOn: '2026-10-02', participants: [{ organizationId: 'nechako' }] }, at);
    expect((await contactChoices(named, { id }, at)).toLink.map((one) => one.id)).toEqual([note.id, met.id]);
    for (const one of [met, note]) await linkContact(named, { initiativeId: id, activityId: one.id }, at);
    await linkContact(named, { initiativeId: id, activityId: met.id }, at);
    expect((await contactChoices(named, { id }, at)).toLink).toEqual([]);
    const introduced = await saveIntroduction(actorOf('anita'), { aOrganizationId: 'nechako', bOrganizationId: 'cim', purpose: 'Parts', madeOn: '2026-10-05' }, at);
    await noteIntroduction(actorOf('anita'), { ...introduced, result: 'contract', evidence: 'PO 7' }, at);
    await saveIntroduction(actorOf('anita'), { aOrganizationId: 'nechako', bOrganizationId: 'cim', purpose: 'Before it began', madeOn: '2025-10-05' }, at);
    for (const metric of ['contacts', 'active_members', 'members', 'introductions', 'introductions_contract', 'milestones_done', 'location_quotient'] as const) {
      await saveTarget(named, { initiativeId: id, metric, baseline: 0, baselineOn: '2026-01-10', goal: 10, dueOn: '2027-01-10' }, at);
    }
    const actuals = Object.fromEntries((await read()).targets.map(({ metric, actual }) => [metric, actual?.value]));
    expect(actuals).toMatchObject({ contacts: 1, active_members: 1, members: 2, introductions: 1, introductions_contract: 1, milestones_done: 0, location_quotient: null });
  });
  it('keeps the metric of a target', async () => {
    const [first] = (await read()).targets;
    const target = { initiativeId: id, baselineOn: '2026-01-10', goal: 12, dueOn: '2027-01-10' };
    await expect(saveTarget(named, { ...target, id: first?.id, version: first?.version, metric: 'promises_kept' }, at)).rejects.toMatchObject(refusedFor('metric'));
  });
});

describe('a result', () => {
  it('is claimed with evidence alone, stands no more once its evidence is gone, and can be taken back', async () => {
    const contact = await logContact(actorOf('anita'), { kind: 'visit', summary: 'They signed', occurredOn: '2026-11-01', participants: [{ organizationId: 'cottonwood' }] }, at);
    const result = { initiativeId: id, text: 'A joint contract', happenedOn: '2026-11-01' };
    await expect(noteResult(named, { ...result, evidence: ['activity nothing'] }, at)).rejects.toMatchObject(refusedFor('evidence'));
    await expect(noteResult(named, { ...result, happenedOn: '2025-01-01', evidence: [`activity ${contact.id}`] }, at)).rejects.toMatchObject(refusedFor('happenedOn'));
    const made = await noteResult(named, { ...result, evidence: [`activity ${contact.id}`] }, at);
    expect((await read()).results).toMatchObject([{ id: made.id, confidentiality: 'internal', supported: true, rests: [{ kind: 'activity', activityId: contact.id, gone: false }] }]);
    await archiveContact(actorOf('anita'), { id: contact.id }, at);
    expect((await readInitiative(actorOf('mona'), { id }, at)).results).toMatchObject([{ supported: false, rests: [{ gone: true }] }]);
    await withdrawResult(named, { ...made, reason: 'It was theirs alone' }, at);
    expect((await read()).results).toMatchObject([{ withdrawn: { reason: 'It was theirs alone' }, supported: false }]);
  });
});

describe('the stages', () => {
  it('are moved on where the gate is met, and with a reason where it is not; no move is changed', async () => {
    const { version, next } = await read();
    expect(next).toEqual({ stage: 'start_up', gate: ['facilitator', 'lead', 'target', 'milestone_set'].map((code) => ({ code, met: true })) });
    const first = await moveStage(named, { id, version, to: 'start_up', on: '2026-11-10' }, at);
    await expect(moveStage(named, { ...first, to: 'growth' }, at)).rejects.toMatchObject(refusedFor('why'));
    await expect(moveStage(named, { ...first, to: 'growth', why: 'x', on: '2025-12-01' }, at)).rejects.toMatchObject(refusedFor('on'));
    const second = await moveStage(named, { ...first, to: 'growth', why: 'Nine are coming' }, at);
    await expect(moveStage(named, { ...first, to: 'maturity', why: 'Again' }, at)).rejects.toMatchObject({ code: 'conflict' });
    await expect(moveStage(named, { ...second, to: 'start_up' }, at)).rejects.toMatchObject(refusedFor('why'));
    await moveStage(named, { ...second, to: 'start_up', why: 'Too early' }, at);
    expect((await read()).moves.map(({ fromStage, toStage, unmet, why }) => [fromStage, toStage, unmet, why])).toEqual([
      [null, 'incubation', [], null], ['incubation', 'start_up', [], null], ['start_up', 'growth', ['ten_active', 'milestone_done'], 'Nine are coming'], ['growth', 'start_up', [], 'Too early'],
    ]);
  });
  it('stand beside the survey, with how far it hangs on one person computed', async () => {
    const { benchmark, keyPerson } = await read();
    expect(benchmark.map(({ code, ours }) => [code, ours])).toEqual([['facilitator', true], ['targets', true], ['active_members', false], ['one_person', true]]);
    expect(keyPerson).toMatchObject({ active: 1, person: 'anita', alone: 1, share: { value: 1 }, members: 2 });
  });
});

it('is archived and taken back, and takes nothing on meanwhile', async () => {
  const { version } = await read();
  const away = await archiveInitiative(named, { id, version }, at);
  expect((await listInitiatives(named, {}, at)).initiatives).toEqual([]);
  expect((await listInitiatives(named, { archived: true }, at)).initiatives).toMatchObject([{ id }]);
  await expect(saveMilestone(named, { initiativeId: id, text: 'Late', dueOn: '2026-12-01' }, at)).rejects.toMatchObject({ code: 'invalid' });
  await restoreInitiative(named, away, at);
  expect((await listInitiatives(named, { stage: 'start_up', subcluster: 'services' }, at)).initiatives).toMatchObject([{ id }]);
  expect((await listInitiatives(named, { stage: 'growth' }, at)).initiatives).toEqual([]);
});
