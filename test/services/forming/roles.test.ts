import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { clusterRoleMoves } from '@/db/schema';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { settleCommitment } from '@/lib/services/follow-through/settle-commitment';
import { formingOfOrganization } from '@/lib/services/forming/forming-of-organization';
import { linkPromise } from '@/lib/services/forming/link-promise';
import { moveRole } from '@/lib/services/forming/move-role';
import { readRole } from '@/lib/services/forming/read-role';
import { roleMatrix } from '@/lib/services/forming/role-matrix';
import { saveRole } from '@/lib/services/forming/save-role';
import { unlinkPromise } from '@/lib/services/forming/unlink-promise';
import { saveRelation } from '@/lib/services/network/save-relation';
import { logContact } from '@/lib/services/outreach/log-contact';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutForming, PLACE, QUESTION } from './forming-ground';

const [anita, named, vera, mona] = [actorOf('anita'), actorOf('named'), actorOf('vera'), actorOf('mona')];
const fieldsOf = (fault: unknown) => (fault as { detail: { fields?: Record<string, string> } }).detail.fields;
const refused = (answer: Promise<unknown>) => answer.then(() => ({}), fieldsOf);
const propose = (more: Partial<Parameters<typeof saveRole>[1]>) => saveRole(named, { ...PLACE, role: 'convener', organizationId: 'cim', ...more }, at);

beforeAll(layOutForming);

describe('a role', () => {
  it('is proposed, agreed, active and ended, each move kept with its day, its maker and why', async () => {
    const { id } = await propose({ role: 'voice', on: '2026-10-01', why: 'Speaks for the shops' });
    await moveRole(named, { id, version: 1, to: 'agreed', on: '2026-10-20' }, at);
    await moveRole(mona, { id, version: 2, to: 'active', on: '2026-11-01' }, at);
    const { version } = await moveRole(named, { id, version: 3, to: 'ended', why: 'A younger body took over' }, at);
    expect(await readRole(vera, { id }, at)).toMatchObject({
      state: 'ended', next: ['proposed'], version: 4, organization: { name: 'cim Ltd.' }, subcluster: { code: 'manufacturing' },
      moves: [
        { state: 'proposed', movedOn: '2026-10-01', why: 'Speaks for the shops', by: 'named' }, { state: 'agreed', movedOn: '2026-10-20' }, { state: 'active', movedOn: '2026-11-01', by: 'mona' },
        { state: 'ended', movedOn: '2026-11-23', why: 'A younger body took over' },
      ],
    });
    await moveRole(named, { id, version, to: 'proposed', why: 'They ask again' }, at);
    expect((await database().read.select().from(clusterRoleMoves)).filter(({ roleId }) => roleId === id)).toHaveLength(5);
  });

  it('cannot skip a step, go back in days, end without a reason, or move on top of what somebody else moved', async () => {
    const { id } = await propose({ role: 'trainer', on: '2026-11-10' });
    expect(await refused(moveRole(named, { id, version: 1, to: 'active' }, at))).toHaveProperty('to');
    expect(await refused(moveRole(named, { id, version: 1, to: 'agreed', on: '2026-11-09' }, at))).toHaveProperty('on');
    expect(await refused(moveRole(named, { id, version: 1, to: 'agreed', on: '2026-11-24' }, at))).toHaveProperty('on');
    expect(await refused(moveRole(named, { id, version: 1, to: 'ended' }, at))).toHaveProperty('why');
    await moveRole(named, { id, version: 1, to: 'agreed' }, at);
    await expect(moveRole(mona, { id, version: 1, to: 'agreed' }, at)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is held once by a body in one place, and again once it ended', async () => {
    const { id } = await propose({ role: 'funder' });
    expect(await refused(propose({ role: 'funder' }))).toHaveProperty('role');
    await propose({ role: 'funder', subclusterCode: '' });
    await moveRole(named, { id, version: 1, to: 'ended', why: 'No money' }, at);
    await propose({ role: 'funder' });
  });

  it('stays whose, where and which it is; its mandate may change, and it may be closed but not opened', async () => {
    const { id } = await propose({ role: 'anchor', mandate: 'Buys', confidentiality: 'internal' });
    const same = { id, version: 1, ...PLACE, organizationId: 'cim', role: 'anchor' as const };
    expect(await refused(saveRole(named, { ...same, role: 'voice' }, at))).toHaveProperty('role');
    expect(await refused(saveRole(named, { ...same, confidentiality: 'public' }, at))).toHaveProperty('confidentiality');
    await saveRole(named, { ...same, mandate: 'Buys and says so', confidentiality: 'sealed' }, at);
    expect(await readRole(mona, { id }, at)).toMatchObject({ mandate: 'Buys and says so', confidentiality: 'sealed' });
    await expect(readRole(anita, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveRole(named, { ...same, mandate: 'x', confidentiality: 'sealed' }, at)).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['an unknown body', { organizationId: 'nobody' }, 'organizationId'], ['an archived body', { organizationId: 'closed-shop' }, 'organizationId'], ['a day to come', { on: '2026-12-01' }, 'on'],
  ])('of %s is refused by its field', async (_what, more, field) => {
    expect(await refused(propose({ role: 'standard_setter', ...more }))).toHaveProperty(field);
  });

  it('is not agreed by a facilitator, nor in a sub-cluster nobody defined', async () => {
    await expect(saveRole(anita, { ...PLACE, role: 'voice', organizationId: 'ridge' }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(propose({ subclusterCode: 'fishing' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('from a contact is as confidential as it, and is seen by whoever may read that', async () => {
    const contact = await logContact(named, { kind: 'meeting', summary: 'm', occurredOn: '2026-11-10', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }] }, at);
    const { id } = await saveRole(named, { ...PLACE, role: 'customer', organizationId: 'ridge', activityId: contact.id, mandate: 'Secret' }, at);
    expect((await readRole(mona, { id }, at)).confidentiality).toBe('sealed');
    expect(JSON.stringify([await formingOfOrganization(vera, { organizationId: 'ridge' }, at), await roleMatrix(vera, QUESTION, at)])).not.toContain(id);
    expect(await refused(saveRole(named, { ...PLACE, role: 'voice', organizationId: 'nechako', activityId: contact.id }, at))).toHaveProperty('activityId');
    await expect(saveRole(actorOf('named'), { ...PLACE, role: 'voice', organizationId: 'ridge', activityId: 'not-there' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a promise that carries a role', () => {
  it('is counted as it stands, for whoever may read it', async () => {
    const { id } = await saveRole(named, { ...PLACE, role: 'convener', organizationId: null }, at);
    const open = await saveCommitment(anita, { text: 'Call the first meeting', promiseeOrganizationId: 'cottonwood', dueOn: '2026-12-01' }, at);
    const kept = await saveCommitment(anita, { text: 'Send the list', promiseeOrganizationId: 'cottonwood' }, at);
    await settleCommitment(anita, { id: kept.id, version: 1, state: 'kept', evidence: 'Sent' }, at);
    const sealed = await saveCommitment(mona, { text: 'sealed promise', promiseeOrganizationId: 'cottonwood', confidentiality: 'sealed' }, at);
    for (const commitmentId of [open.id, kept.id]) await linkPromise(named, { id, commitmentId }, at);
    await linkPromise(mona, { id, commitmentId: sealed.id }, at);
    const ours = async (actor: typeof vera) => (await roleMatrix(actor, QUESTION, at)).ours.find((one) => one.id === id)?.promises;
    expect(await ours(vera)).toEqual({ kept: 1, open: 1, late: 0, broken: 0 });
    expect(await ours(mona)).toEqual({ kept: 1, open: 2, late: 0, broken: 0 });
    expect(JSON.stringify(await readRole(vera, { id }, at))).not.toContain('sealed promise');
    await unlinkPromise(named, { id, commitmentId: open.id }, at);
    expect(await ours(vera)).toMatchObject({ open: 0 });
    await expect(unlinkPromise(named, { id, commitmentId: sealed.id }, at)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is one of the body itself', async () => {
    const { id } = await propose({ role: 'customer' });
    const other = await saveCommitment(anita, { text: 'Ours', promiseeOrganizationId: 'cim' }, at);
    expect(await refused(linkPromise(named, { id, commitmentId: other.id }, at))).toHaveProperty('commitmentId');
    const theirs = await saveCommitment(anita, { text: 'Theirs', promisorOrganizationId: 'cim' }, at);
    expect((await readRole(named, { id }, at)).free).toMatchObject([{ id: theirs.id, text: 'Theirs' }]);
  });
});

describe('the role matrix', () => {
  it('answers which role for a body, with the figures it rests on, and stores nothing unasked', async () => {
    const { id: society } = await saveOrganization(anita, { legalName: 'A society', kind: 'professional_society' }, at);
    for (const organizationId of ['cottonwood', 'nechako']) await saveMembership(anita, { organizationId, associationId: society }, at);
    await saveMembership(anita, { personId: 'tom', associationId: society }, at);
    await saveMembership(anita, { personId: 'erik', associationId: society }, at);
    await saveRelation(anita, { kind: 'trains', fromOrganizationId: society, toOrganizationId: 'ridge' }, at);
    const it = await roleMatrix(vera, { ...QUESTION, organizationId: society }, at);
    expect(it).toMatchObject({ firms: 3, cover: { bodies: 1, reached: 3, of: 3 } });
    // Erik works at ridge: the society reaches it through him. Tom left it.
    expect(it.rows[0]).toMatchObject({
      organization: { id: society }, roles: [], inSmallestSet: true, joins: ['Services'], reach: { firms: 3, unique: 3, overlap: 0, jobs: { value: null, reason: 'no-jobs' } },
      proposals: [{ role: 'convener', firms: 3, of: 3 }, { role: 'voice', firms: 3, of: 3 }, { role: 'trainer', firms: 1, of: null }, { role: 'standard_setter', firms: 3, of: 3 }],
    });
    expect((await formingOfOrganization(vera, { organizationId: society }, at)).roles).toEqual([]);
    await propose({ organizationId: society, role: 'convener' });
    const [row] = (await roleMatrix(vera, { ...QUESTION, organizationId: society }, at)).rows;
    expect(row?.proposals.map(({ role }) => role)).toEqual(['voice', 'trainer', 'standard_setter']);
  });

  it('computes nothing from a relation the asker may not see', async () => {
    const { id: buyer } = await saveOrganization(anita, { legalName: 'A buyer', kind: 'firm' }, at);
    for (const from of ['cottonwood', 'nechako', 'ridge']) await saveRelation(mona, { kind: 'supplies', fromOrganizationId: from, toOrganizationId: buyer, confidentiality: 'sealed' }, at);
    const proposals = async (actor: typeof vera) => (await roleMatrix(actor, { ...QUESTION, organizationId: buyer }, at)).rows.find(({ organization }) => organization.id === buyer)?.proposals.map(({ role }) => role);
    expect(await proposals(vera)).toEqual([]);
    expect(await proposals(mona)).toEqual(['anchor', 'customer']);
  });

  it('shows a role in the whole cluster in each of its parts', async () => {
    const { id } = await saveRole(named, { clusterCode: 'mining', subclusterCode: null, role: 'trainer', organizationId: 'nechako' }, at);
    for (const subcluster of ['manufacturing', 'services']) {
      const { rows } = await roleMatrix(vera, { cluster: 'mining', subcluster }, at);
      expect(rows.find(({ organization }) => organization.id === 'nechako')?.roles).toMatchObject([{ id, wholeCluster: true }]);
    }
  });
});
