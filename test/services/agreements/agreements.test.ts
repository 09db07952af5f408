import { beforeAll, describe, expect, it } from 'vitest';
import { asc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { affiliations, auditEvents, organizations, people, users } from '@/db/schema';
import type { Actor } from '@/lib/auth/permissions';
import { fieldsOf } from '@/lib/domain/agreements/shareable';
import { SHARED_KINDS, type SharedKind } from '@/lib/domain/agreements/shared-kind';
import { registry } from '@/lib/services';
import { endAgreement } from '@/lib/services/agreements/end-agreement';
import { linkPartner } from '@/lib/services/agreements/link-partner';
import { listAgreements } from '@/lib/services/agreements/list-agreements';
import { previewShared } from '@/lib/services/agreements/preview-shared';
import { readAgreement } from '@/lib/services/agreements/read-agreement';
import { readShared } from '@/lib/services/agreements/read-shared';
import { saveAgreement } from '@/lib/services/agreements/save-agreement';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { logContact } from '@/lib/services/outreach/log-contact';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { withdrawConsent } from '@/lib/services/privacy/withdraw-consent';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const mona = actorOf('mona');
const jon = actorOf('jon');
const pat: Actor = { kind: 'user', id: 'pat', name: 'pat', roles: ['partner'], sessionId: 's', secondFactor: 'not-required', network: 'direct', shortcuts: true };
const fieldsRefused = (fault: unknown) => Object.keys((fault as { detail: { fields?: Record<string, string> } }).detail.fields ?? {});

const scope = (kind: SharedKind, fields: readonly string[] = fieldsOf(kind), organizationIds = ['cottonwood', 'nechako']) => ({ kind, fields: [...fields], reach: 'listed' as const, organizationIds });
const draft = { agencyId: 'cim', purpose: 'One door for exporters', validFrom: '2026-11-01', validTo: '2026-12-31' };
const agree = (scopes = SHARED_KINDS.map((kind) => scope(kind)), more = {}) => saveAgreement(mona, { ...draft, scopes, ...more }, at);
const seen = async (when = at) => (await readShared(pat, {}, when)).agreements.flatMap(({ organizations: all }) => all);
const text = async (when = at) => JSON.stringify(await readShared(pat, {}, when));
const consent = (who: { organizationId?: string; personId?: string }, expiresOn: string | null = null) =>
  giveConsent(jon, { ...who, scope: 'share_with', partnerId: 'cim', source: 'form', givenBy: 'them', givenOn: '2026-11-01', expiresOn }, at);

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.insert(users).values({ id: 'pat', name: 'pat', email: 'pat@example.test', emailKey: 'pat@example.test', roles: ['partner'], recoveryCodes: [], preferences: {}, createdAt: at.now, createdBy: 'x', updatedAt: at.now, updatedBy: 'x', version: 1 });
    await tx.update(organizations).set({ jobsTotal: 46, website: 'https://cottonwood.example' }).where(eq(organizations.id, 'cottonwood'));
    await tx.update(people).set({ email: 'marcel@example.org', phone: '250 555 0100' }).where(eq(people.id, 'marcel'));
    await tx.update(affiliations).set({ title: 'Owner' }).where(eq(affiliations.personId, 'marcel'));
  });
  for (const [level, day] of [['internal', '2026-10-10'], ['restricted', '2026-11-15'], ['sealed', '2026-11-18']] as const) {
    const { id } = await logContact(jon, { kind: 'visit', summary: `canary-${level}`, occurredOn: day, confidentiality: level, participants: [{ organizationId: 'cottonwood' }] }, at);
    await saveCommitment(jon, { activityId: id, promiseeOrganizationId: 'cottonwood', text: `promise-${level}`, dueOn: '2026-12-01' }, at);
  }
});

describe('a partner', () => {
  it('sees nothing before an account is linked to an agency, and nothing else anywhere', async () => {
    await expect(readShared(pat, {}, at)).rejects.toMatchObject({ code: 'not-found' });
    const open = [...registry.values()].filter(({ permission }) => !['open', 'account.self'].includes(permission));
    for (const verb of open.filter(({ id }) => id !== 'agreements.read-shared')) await expect(verb(pat, {} as never), verb.id).rejects.toMatchObject({ code: 'forbidden' });
    await linkPartner(mona, { userId: 'pat', agencyId: 'cim' }, at);
    expect(await readShared(pat, {}, at)).toMatchObject({ agency: 'cim Ltd.', agreements: [] });
    expect((await linkPartner(mona, { userId: 'jon', agencyId: 'cim' }, at).catch(fieldsRefused))).toEqual(['userId']);
  });

  it('sees the agreed fields where consent stands, never a word or a day of what is restricted or sealed', async () => {
    const { id } = await agree();
    const before = await seen();
    expect(before.map((one) => one.id)).toEqual(['cottonwood', 'nechako']);
    expect(before.flatMap(({ parts }) => parts.map(({ kind }) => kind))).toEqual(['organization', 'organization']);
    await consent({ organizationId: 'cottonwood' });
    await consent({ personId: 'marcel' });
    const [cottonwood] = await seen();
    const part = (kind: SharedKind) => cottonwood?.parts.find((one) => one.kind === kind)?.records.map(({ fields }) => fields);
    expect(part('organization')).toMatchObject([{ jobs: 46, website: 'https://cottonwood.example', kind: 'firm' }]);
    expect(part('contacts')).toEqual([{ last_on: '2026-10-10', in_twelve_months: 1 }]);
    expect(part('commitments')).toMatchObject([{ text: 'promise-internal', state: 'open' }]);
    expect(part('people')).toEqual([{ name: 'marcel Test', title: 'Owner', email: 'marcel@example.org', phone: '250 555 0100' }]);
    expect(await text()).not.toMatch(/canary|promise-(restricted|sealed)|priya/);
    expect(JSON.stringify(await previewShared(mona, { id }, at))).not.toMatch(/canary|promise-(restricted|sealed)|priya/);
    expect((await previewShared(mona, { id }, at)).agreements).toEqual((await readShared(pat, {}, at)).agreements);
    await endAgreement(mona, { id, version: 1, on: '2026-11-22', why: 'test' }, at);
  });

  it.each(SHARED_KINDS.flatMap((kind) => fieldsOf(kind).map((field) => [kind, field] as const)))('does not see %s %s once it is taken out of the agreement', async (kind, field) => {
    const without = SHARED_KINDS.map((one) => scope(one, fieldsOf(one).filter((each) => one !== kind || each !== field))).filter(({ fields }) => fields.length > 0);
    const { id } = await agree(without);
    const named = (await seen()).flatMap(({ parts }) => parts.filter((part) => part.kind === kind).flatMap(({ records }) => records.flatMap(({ fields }) => Object.keys(fields))));
    expect(named).not.toContain(field);
    await endAgreement(mona, { id, version: 1, on: '2026-11-22', why: 'test' }, at);
    expect((await readShared(pat, {}, at)).agreements).toEqual([]);
  });

  it('loses it at once when consent is withdrawn or runs out, the agreement ends, or the account is taken away', async () => {
    const { id } = await agree([scope('people', ['name'], ['nechako']), scope('contacts', ['last_on'], ['cottonwood'])]);
    const given = await consent({ personId: 'erik' }, '2026-11-30');
    expect(await text()).toContain('erik Test');
    expect(await text({ now: new Date('2026-12-01T20:00:00Z') })).not.toContain('erik Test');
    await withdrawConsent(jon, { id: given.id, withdrawnOn: '2026-11-22', withdrawnHow: 'by phone' }, at);
    expect(await text()).not.toContain('erik Test');
    expect(await text()).toContain('2026-10-10');
    expect(await text({ now: new Date('2027-01-01T20:00:00Z') })).not.toContain('2026-10-10');
    await linkPartner(mona, { userId: 'pat', agencyId: null }, at);
    await expect(readShared(pat, {}, at)).rejects.toMatchObject({ code: 'not-found' });
    await linkPartner(mona, { userId: 'pat', agencyId: 'cim' }, at);
    await endAgreement(mona, { id, version: 1, on: '2026-11-22', why: 'The programme is over' }, at);
    expect((await readShared(pat, {}, at)).agreements).toEqual([]);
  });

  it('leaves an event in the trail at each reading, and no reader of it learns what was seen', async () => {
    const { id } = await agree([scope('organization', ['jobs'], ['cottonwood'])]);
    await readShared(pat, {}, at);
    const readings = () => database().read.select().from(auditEvents).where(eq(auditEvents.command, 'agreements.read-shared')).orderBy(asc(auditEvents.seq));
    const events = await readings();
    expect(events.at(-1)).toMatchObject({ actorId: 'pat', record: 'partner_agency', recordId: 'cim', values: { agreements: [id], organizations: 1 } });
    await readShared(pat, {}, at);
    expect((await readings()).map(({ actorId }) => actorId)).toEqual([...events, null].map(() => 'pat'));
    await endAgreement(mona, { id, version: 1, on: '2026-11-22', why: 'test' }, at);
  });
});

describe('an agreement', () => {
  it.each([
    ['without a part', { scopes: [] }, 'scopes'],
    ['with a field that cannot be shared', { scopes: [{ ...scope('organization'), fields: ['about'] }] }, 'scopes.0.fields'],
    ['of nobody', { scopes: [scope('organization', ['jobs'], [])] }, 'scopes.0.organizationIds'],
    ['of somebody unknown', { scopes: [scope('organization', ['jobs'], ['nothing'])] }, 'scopes.0.organizationIds'],
    ['of an unknown sub-cluster', { scopes: [{ kind: 'organization' as const, fields: ['jobs'], reach: 'subcluster' as const, subcluster: 'no/where' }] }, 'scopes.0.subcluster'],
    ['that ends before it begins', { scopes: [scope('organization')], validTo: '2026-10-01' }, 'validTo'],
    ['with an archived agency', { scopes: [scope('organization')], agencyId: 'closed-shop' }, 'agencyId'],
  ])('%s is refused by its field', async (_what, more, field) => {
    expect(await saveAgreement(mona, { ...draft, ...more }, at).then((): string[] => [], fieldsRefused)).toContain(field);
  });

  it('is changed on top of what was read, stays with its agency, and is not mended once it is over', async () => {
    const { id } = await agree([scope('organization', ['jobs'])]);
    const change = { ...draft, id, version: 1, purpose: 'Another purpose', scopes: [scope('organization', ['website'])] };
    expect(await saveAgreement(mona, change, at)).toEqual({ id, version: 2 });
    await expect(saveAgreement(mona, change, at)).rejects.toMatchObject({ code: 'conflict' });
    expect((await readAgreement(mona, { id }, at)).scopes).toMatchObject([{ kind: 'organization', fields: ['website'], reached: 2 }]);
    expect(await saveAgreement(mona, { ...change, version: 2, agencyId: 'ridge' }, at).catch(fieldsRefused)).toEqual(['agencyId']);
    expect(await endAgreement(mona, { id, version: 2, on: '2026-11-21', why: 'x' }, at).catch(fieldsRefused)).toEqual(['on']);
    await endAgreement(mona, { id, version: 2, on: '2026-11-25', why: 'Agreed' }, at);
    expect((await listAgreements(actorOf('vera'), {}, at)).agreements.find((one) => one.id === id)).toMatchObject({ state: 'holds', daysLeft: 3, agency: 'cim Ltd.', people: ['pat'] });
    await expect(saveAgreement(mona, { ...change, version: 3 }, { now: new Date('2026-11-26T20:00:00Z') })).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveAgreement(actorOf('named'), change, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what an agency may see', () => {
  it('stands in what we hold of the organizations and people it is about, with the days it looked', async () => {
    const agreed = await agree([scope('organization', ['jobs'], ['ridge'])], { purpose: 'Land near a rail spur' });
    const shown = async (subject: { kind: 'organization' | 'person'; id: string }) => (await readHoldings(jon, subject, at)).records.filter(({ record }) => record === 'shared');
    const of = async () => (await shown({ kind: 'organization', id: 'ridge' })).find(({ recordId }) => recordId === agreed.id)?.fields;
    expect(await of()).toEqual(expect.arrayContaining([
      { field: 'organization', value: 'cim Ltd.' }, { field: 'purpose', value: 'Land near a rail spur' }, { field: 'until', value: '31 Dec 2026' }, { field: 'shownFields', value: 'Organizations (Jobs)' },
    ]));
    await readShared(pat, {}, at);
    expect((await of())?.find(({ field }) => field === 'looked')?.value).toMatch(/22 Nov 2026$/);
    expect(await shown({ kind: 'person', id: 'marcel' })).not.toHaveLength(0);
    expect((await shown({ kind: 'person', id: 'marcel' })).map(({ recordId }) => recordId)).not.toContain(agreed.id);
  });
});
