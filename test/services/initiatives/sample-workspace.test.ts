import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import {
  initiativeContacts, initiativeFunders, initiativeMembers, initiativeMilestones, initiativeMoves, initiativeResultEvidence, initiativeResults, initiatives, initiativeTargets, organizations,
} from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { addMember } from '@/lib/services/initiatives/add-member';
import { initiativeNetwork } from '@/lib/services/initiatives/initiative-network';
import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, now, organizationNamed } from '../../support/fixtures/sample-workspace';

const cora = actorOf('cora');

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

describe('the initiative of the sample workspace', () => {
  it('has two targets, a next milestone, a result that stands on its contact, and its figures beside the survey', async () => {
    const [listed] = (await listInitiatives(cora, {}, at)).initiatives;
    expect(listed).toMatchObject({ title: 'One tender from four shops', sample: true, members: 7, milestone: { text: 'Shared quality plan' }, targets: [{ metric: 'active_members' }, { metric: 'mining_weighted_jobs' }] });
    const it = await readInitiative(cora, { id: listed?.id ?? '' }, at);
    expect(it.targets[0]?.actual).toMatchObject({ value: 7 });
    expect(it.results).toMatchObject([{ supported: true }]);
    expect(it.contacts.length).toBeGreaterThan(4);
    expect(it.benchmark.map(({ ours }) => ours)).toEqual([true, true, false, false]);
    expect(it.keyPerson).toMatchObject({ members: 7, active: 7 });
  });
  it('shows its members before and after, and others beside them', async () => {
    const [listed] = (await listInitiatives(cora, {}, at)).initiatives;
    const { participants, others, overTime } = await initiativeNetwork(cora, { id: listed?.id ?? '' }, at);
    expect([participants.length, others?.length]).toEqual([2, 2]);
    expect(overTime.length).toBeGreaterThan(1);
  });
  it('goes with the sample; an initiative of one’s own stays, and keeps the sample firm that takes part in it', async () => {
    const organizationId = await organizationNamed('Cottonwood Machine Works Ltd.');
    const own = await saveInitiative(cora, { title: 'Ours', objectiveGroup: 'education_training', initiatedBy: 'industry', startedOn: '2026-11-01' }, at);
    await addMember(cora, { initiativeId: own.id, organizationId, role: 'lead' }, at);
    await removeSamples(actorOf('ada'), { removeEdited: [], contactsWithOthers: 'remove' }, at);
    for (const table of [initiativeFunders, initiativeMilestones, initiativeTargets, initiativeResults, initiativeResultEvidence, initiativeContacts]) expect(await database().read.select().from(table)).toEqual([]);
    expect(await database().read.select({ id: initiatives.id }).from(initiatives)).toEqual([{ id: own.id }]);
    expect(await database().read.select({ organizationId: initiativeMembers.organizationId }).from(initiativeMembers)).toEqual([{ organizationId }]);
    expect(await database().read.select().from(initiativeMoves)).toHaveLength(1);
    expect(await database().read.select({ id: organizations.id }).from(organizations)).toContainEqual({ id: organizationId });
  });
});
