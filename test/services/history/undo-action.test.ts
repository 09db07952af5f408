import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actionChanges, actions, auditEvents } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';
import { undoAction } from '@/lib/services/history/undo-action';
import { logContact } from '@/lib/services/outreach/log-contact';
import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { organizationPage } from '@/lib/services/register/organization-page';
import { saveAffiliation } from '@/lib/services/register/save-affiliation';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { saveSite } from '@/lib/services/register/save-site';
import { searchRegister } from '@/lib/services/register/search-register';
import { at, facilitator, seedRegister, staff } from '../register/register-fixtures';
import { workspaceAsSeen } from './workspace-as-seen';

const manager = staff(['manager'], 'u-manager');
const colleague = staff(['facilitator'], 'u-colleague');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

const journalOf = query({
  name: 'test.journal', permission: 'register.read', input: z.object({ id: z.string() }),
  run: ({ db }, { id }) => db.select().from(actionChanges).where(eq(actionChanges.actionId, id)).orderBy(actionChanges.seq),
});
const rowOf = query({
  name: 'test.action', permission: 'register.read', input: z.object({ id: z.string() }),
  run: async ({ db }, { id }) => (await db.select().from(actions).where(eq(actions.id, id)))[0],
});
const eventsOf = query({
  name: 'test.events', permission: 'audit.read', input: z.object({ id: z.string() }),
  run: ({ db }, { id }) => db.select().from(auditEvents).where(eq(auditEvents.recordId, id)),
});
const system = systemActor('register.read', 'audit.read');

/** A command's result, and the action it left. */
const acted = async <R,>(run: (note: (id: string) => void) => Promise<R>) => {
  let action = '';
  const result = await run((id) => { action = id; });
  return { result, action };
};

const firm = {
  legalName: 'Undo Machine Works Ltd.', tradeNames: ['Umwelt'], kind: 'firm' as const, website: 'undo.example.ca', foundedYear: 1988,
  industries: [{ naicsCode: '332710', share: 0.7, primary: true }], tags: ['CNC', 'Second shift'],
  sites: [{ place: 'Prince George', regionCode: '5953', jobsCount: 46, jobsBasis: 'payroll' as const, jobsAsOf: '2026-09-30' }],
};
const added = (name: string, now = at) => acted((note) => saveOrganization(facilitator, { ...firm, legalName: name }, { now, acted: note }));
const { sites: _, ...ownFields } = firm;

beforeAll(seedRegister);

describe('an action', () => {
  it('is left by every command that wrote something, with what each row was and became', async () => {
    const { result, action } = await added('Journal Ltd.');
    expect(await rowOf(system, { id: action })).toMatchObject({ command: 'register.save-organization', record: 'organization', recordId: result.id, level: 'internal', way: 'direct', permission: 'register.write' });
    const rows = await journalOf(system, { id: action });
    expect(rows.map(({ tableName }) => tableName).sort()).toEqual(['organization_industries', 'organization_tags', 'organization_tags', 'organizations', 'sites', 'tags', 'tags']);
    expect(rows.find(({ tableName }) => tableName === 'organizations')).toMatchObject({ rowKey: result.id, before: null, after: { legal_name: 'Journal Ltd.', founded_year: 1988 } });
  });

  it('holds of an update the changed columns alone', async () => {
    const { result } = await added('Columns Ltd.');
    const { action } = await acted((note) => saveOrganization(facilitator, { ...ownFields, legalName: 'Columns Ltd.', foundedYear: 1990, id: result.id, version: 1 }, { acted: note }));
    const [own] = (await journalOf(system, { id: action })).filter(({ tableName }) => tableName === 'organizations');
    expect([own?.before, own?.after]).toEqual([{ founded_year: 1988 }, { founded_year: 1990 }]);
  });

  it('is not left where nothing changed, and is one for many inputs', async () => {
    const { result } = await added('Nothing Ltd.');
    expect((await acted((note) => saveOrganization(facilitator, { ...ownFields, legalName: 'Nothing Ltd.', id: result.id, version: 1 }, { acted: note }))).action).toBe('');
    const { action } = await acted((note) => saveOrganization.many(facilitator, ['One', 'Two'].map((legalName) => ({ legalName, kind: 'firm' as const })), { acted: note }));
    expect(await rowOf(system, { id: action })).toMatchObject({ rows: 2, recordId: null });
  });
});

describe('undoing', () => {
  it('takes back what was added, its parts and its names, and undone in turn brings all of it back under its id', async () => {
    const before = await workspaceAsSeen();
    const { action, result } = await added('Come and Go Ltd.');
    const between = await workspaceAsSeen();
    const undo = await undoAction(facilitator, { id: action }, { now: later(1) });
    expect(undo.kept).toEqual([]);
    expect(await workspaceAsSeen()).toEqual(before);
    expect(await searchRegister(facilitator, { term: 'come and go' })).toEqual([]);
    await undoAction(facilitator, { id: undo.id }, { now: later(2) });
    expect(await workspaceAsSeen()).toEqual(between);
    expect((await organizationPage(facilitator, { id: result.id })).version).toBeGreaterThan(1);
  });

  it('puts an edit back field by field, keeps what a colleague changed since and says who did', async () => {
    const { result: { id } } = await added('Field Ltd.');
    const mine = await acted((note) => saveOrganization(facilitator, { ...ownFields, legalName: 'Field and Sons Ltd.', foundedYear: 1999, tags: ['CNC'], id, version: 1 }, { now: later(1), acted: note }));
    await saveOrganization(colleague, { ...ownFields, legalName: 'Field and Daughters Ltd.', foundedYear: 1999, tags: ['CNC', 'New'], id, version: 2 }, { now: later(2) });
    const undo = await undoAction(facilitator, { id: mine.action }, { now: later(3) });
    expect(await organizationPage(facilitator, { id })).toMatchObject({ legalName: 'Field and Daughters Ltd.', foundedYear: 1988, tags: ['CNC', 'New', 'Second shift'], version: 4 });
    expect(undo.kept).toEqual(expect.arrayContaining([expect.objectContaining({ table: 'organizations', key: id, field: 'legalName', reason: 'changed-since', byId: 'u-colleague', at: later(2).toISOString() })]));
  });

  it('brings back what was archived, and leaves the trail one more event in its chain', async () => {
    const { result: { id } } = await added('Archive Ltd.');
    const { action } = await acted((note) => archiveOrganization(facilitator, { id, version: 1 }, { acted: note }));
    await undoAction(facilitator, { id: action });
    expect((await organizationPage(facilitator, { id })).archivedAt).toBeNull();
    expect((await eventsOf(system, { id })).map(({ command }) => command)).toEqual(['register.save-organization', 'register.archive-organization', 'history.undo']);
  });

  it('derives the jobs anew when a site goes again', async () => {
    const { result: { id } } = await added('Jobs Ltd.');
    const { action } = await acted((note) => saveSite(facilitator, { organizationId: id, place: 'Quesnel', regionCode: null, jobsCount: 4, jobsBasis: 'payroll', jobsAsOf: '2026-09-30' }, { acted: note }));
    await saveSite(colleague, { organizationId: id, place: 'Mackenzie', jobsCount: 7, jobsBasis: 'payroll', jobsAsOf: '2026-09-30' });
    await undoAction(facilitator, { id: action });
    expect((await organizationPage(facilitator, { id })).jobs.count).toBe(53);
  });

  it('of a new main organization makes the one before the main one again', async () => {
    const [{ result: { id: first } }, { result: { id: second } }] = [await added('Main One Ltd.'), await added('Main Two Ltd.')];
    const { id: personId } = await savePerson(facilitator, { givenName: 'Maya', familyName: 'Main', affiliation: { organizationId: first, primary: true } });
    const before = await workspaceAsSeen();
    const { action } = await acted((note) => saveAffiliation(facilitator, { personId, organizationId: second, primary: true }, { acted: note }));
    await undoAction(facilitator, { id: action });
    expect(await workspaceAsSeen()).toEqual(before);
  });

  it('keeps a record others hang on by now, with its parts, and names it', async () => {
    const { result: { id }, action } = await added('Wanted Ltd.');
    await logContact(colleague, { kind: 'visit', occurredOn: '2026-11-18', summary: 'Was there', participants: [{ organizationId: id }] }, { now: later(1) });
    const before = await workspaceAsSeen();
    await expect(undoAction(facilitator, { id: action }, { now: later(2) })).rejects.toMatchObject({ code: 'conflict' });
    expect(await workspaceAsSeen()).toEqual(before);
  });

  it('is refused twice, to others than its actor, and after thirty days', async () => {
    const { action } = await added('Guard Ltd.');
    await expect(undoAction(colleague, { id: action }, { now: later(1) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(undoAction(staff(['viewer']), { id: action }, { now: later(1) })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(undoAction(facilitator, { id: action }, { now: new Date(at.getTime() + 31 * 86_400_000) })).rejects.toMatchObject({ code: 'conflict' });
    await undoAction(manager, { id: action }, { now: later(1) });
    await expect(undoAction(facilitator, { id: action }, { now: later(2) })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('of an undo, and of that, says of each whether it stands', async () => {
    const { action } = await added('To and Fro Ltd.');
    const chain = [action];
    for (const minute of [1, 2, 3]) chain.push((await undoAction(facilitator, { id: chain.at(-1) ?? '' }, { now: later(minute) })).id);
    const undoneBy = async () => Promise.all(chain.map(async (id) => (await rowOf(system, { id }))?.undoneBy));
    expect(await undoneBy()).toEqual([chain[1], null, chain[3], null]);
    await expect(undoAction(facilitator, { id: action }, { now: later(4) })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('of the first of two edits waits for the second where both are of one field', async () => {
    const { result: { id } } = await added('Order Ltd.');
    const before = await workspaceAsSeen();
    const first = await acted((note) => saveOrganization(facilitator, { ...ownFields, legalName: 'Order A Ltd.', id, version: 1 }, { now: later(1), acted: note }));
    const second = await acted((note) => saveOrganization(facilitator, { ...ownFields, legalName: 'Order B Ltd.', id, version: 2 }, { now: later(2), acted: note }));
    await expect(undoAction(facilitator, { id: first.action }, { now: later(3) })).rejects.toMatchObject({ code: 'conflict' });
    await undoAction(facilitator, { id: second.action }, { now: later(3) });
    await undoAction(facilitator, { id: first.action }, { now: later(4) });
    expect(await workspaceAsSeen()).toEqual(before);
  });
});
