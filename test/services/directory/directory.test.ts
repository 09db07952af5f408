import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { actionChanges, consents, directoryRequests, organizations, people, sites } from '@/db/schema';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { entryToEdit } from '@/lib/services/directory/entry-to-edit';
import { listEntries } from '@/lib/services/directory/list-entries';
import { listRequests } from '@/lib/services/directory/list-requests';
import { publicDirectory } from '@/lib/services/directory/public-directory';
import { publicEntry } from '@/lib/services/directory/public-entry';
import { saveEntry } from '@/lib/services/directory/save-entry';
import { sendRequest } from '@/lib/services/directory/send-request';
import { setDirectory } from '@/lib/services/directory/set-directory';
import { settleRequest } from '@/lib/services/directory/settle-request';
import { sweepNotices } from '@/lib/services/notices/sweep';
import { myNotices } from '@/lib/services/notices/my-notices';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { addRetentionRule } from '@/lib/services/privacy/add-retention-rule';
import { previewPurge } from '@/lib/services/privacy/preview-purge';
import { purgeRecords } from '@/lib/services/privacy/purge-records';
import { readConsents } from '@/lib/services/privacy/read-consents';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { withdrawConsent } from '@/lib/services/privacy/withdraw-consent';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const [anita, mona, vera] = [actorOf('anita'), actorOf('mona'), actorOf('vera')];
const visitor: Actor = { kind: 'visitor', id: 'v', network: '203.0.113.9' };
const outside = systemActor('directory.ask');
const agree = (organizationId: string) => giveConsent(anita, { organizationId, scope: 'directory', source: 'form', givenBy: 'canary-giver', givenOn: '2026-11-01', note: 'canary-note' }, at);
const names = async () => (await publicDirectory(visitor, {}, at)).entries.map(({ name }) => name);

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.update(organizations).set({ about: 'canary-about', website: 'https://ridge.example' }).where(eq(organizations.id, 'ridge'));
    const made = { createdAt: at.now, createdBy: 'x', updatedAt: at.now, updatedBy: 'x', version: 1 };
    await tx.insert(sites).values({ ...made, id: 'site', organizationId: 'ridge', name: 'canary-site', address: 'canary-street', place: 'Smithers' });
  });
  await agree('ridge');
});

describe('the public directory', () => {
  it('is not there until a manager opens it', async () => {
    await expect(publicDirectory(visitor, {}, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(publicEntry(visitor, { id: 'ridge' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(setDirectory(anita, { on: true, version: 0 }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await setDirectory(mona, { on: true, version: 0 }, at);
    await expect(setDirectory(mona, { on: false, version: 0 }, at)).rejects.toMatchObject({ code: 'conflict' });
    expect(await names()).toEqual(['ridge Ltd.']);
  });

  it('takes no entry of an organization that did not agree', async () => {
    await expect(saveEntry(anita, { organizationId: 'nechako', version: 0, capabilities: ['Welding'] }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveEntry(vera, { organizationId: 'ridge', version: 0, capabilities: [] }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveEntry(anita, { organizationId: 'ridge', version: 0, capabilities: ['<b>Welding</b>'] }, at)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('tells the agreed fields and nothing else of what is on record', async () => {
    await saveEntry(anita, { organizationId: 'ridge', version: 0, capabilities: ['Welding', 'Line boring'], phone: '250-555-0100', email: 'shop@ridge.example' }, at);
    await expect(saveEntry(anita, { organizationId: 'ridge', version: 0, capabilities: [] }, at)).rejects.toMatchObject({ code: 'conflict' });
    const entry = await publicEntry(visitor, { id: 'ridge' }, at);
    expect(entry).toEqual({ id: 'ridge', name: 'ridge Ltd.', town: 'Smithers', capabilities: ['Welding', 'Line boring'], industries: [], website: 'https://ridge.example', phone: '250-555-0100', email: 'shop@ridge.example', sample: false, today: '2026-11-23' });
    expect(JSON.stringify(await publicDirectory(visitor, {}, at))).not.toContain('canary');
    expect(await entryToEdit(vera, { id: 'ridge' }, at)).toMatchObject({ version: 1, consent: { standing: 'given' } });
  });

  it('is searched by words and capability', async () => {
    const found = async (question: object) => (await publicDirectory(visitor, question, at)).entries.length;
    expect(await Promise.all([{ q: 'RIDGE line' }, { q: 'smithers' }, { q: 'absent' }, { capability: 'welding' }, { capability: 'weld' }, { naics: '33' }].map(found))).toEqual([1, 1, 0, 1, 0, 0]);
  });

  it('names nobody from the moment a consent is withdrawn, has run out or was never given', async () => {
    await agree('nechako');
    await database().write((tx) => tx.insert(consents).values({ id: 'ran-out', createdAt: at.now, createdBy: 'x', updatedAt: at.now, updatedBy: 'x', version: 1, organizationId: 'cim', scope: 'directory', source: 'form', givenBy: 'x', givenOn: '2025-01-01', expiresOn: '2026-11-22', sample: false }));
    expect(await names()).toEqual(['nechako Ltd.', 'ridge Ltd.']);
    const [consent] = (await readConsents(anita, { kind: 'organization', id: 'ridge' }, at)).consents;
    await withdrawConsent(anita, { id: consent?.id ?? '', withdrawnOn: '2026-11-23', withdrawnHow: 'By telephone' }, at);
    expect(await names()).toEqual(['nechako Ltd.']);
    expect((await listEntries(vera, {}, at)).entries.map(({ id }) => id)).toEqual(['nechako']);
    await expect(publicEntry(visitor, { id: 'ridge' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveEntry(anita, { organizationId: 'ridge', version: 1, capabilities: [] }, at)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('takes a request of somebody outside, tells the manager once, and keeps what came of it', async () => {
    const wish = { organizationName: 'Newcomer Ltd.', personName: 'Nora', email: 'nora@newcomer.example', wish: 'List us' };
    await sweepNotices(systemActor('notices.send'), {}, at);
    await expect(sendRequest(visitor, wish, at)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(sendRequest(outside, { ...wish, email: 'no address' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await sendRequest(outside, { ...wish, organizationId: 'never-was' }, at);
    await sweepNotices(systemActor('notices.send'), {}, at);
    await sweepNotices(systemActor('notices.send'), {}, at);
    expect((await myNotices(mona, {}, at)).notices.filter(({ kind }) => kind === 'directory_request')).toHaveLength(1);
    const [request] = (await listRequests(anita, {}, at)).requests;
    expect(request).toMatchObject({ organizationId: null, organizationName: 'Newcomer Ltd.', outcome: null });
    await expect(listRequests(vera, {}, at)).rejects.toMatchObject({ code: 'forbidden' });
    await settleRequest(anita, { id: request?.id ?? '', version: 1, outcome: 'taken_up' }, at);
    await expect(settleRequest(anita, { id: request?.id ?? '', version: 1, outcome: 'declined' }, at)).rejects.toMatchObject({ code: 'conflict' });
    expect([(await listRequests(anita, {}, at)).requests.length, (await listRequests(anita, { settled: true }, at)).requests[0]?.outcome]).toEqual([0, 'taken_up']);
    expect(await database().read.select().from(directoryRequests)).toHaveLength(1);
  });

  it('is in what is held of who wrote and of the organization it is about, for those who keep the register', async () => {
    await sendRequest(outside, { organizationId: 'ridge', organizationName: 'ridge Ltd.', personName: 'Marcel', email: 'MARCEL@ridge.example', wish: 'canary-wish' }, at);
    await database().write((tx) => tx.update(people).set({ email: 'marcel@ridge.example', emailKey: 'marcel@ridge.example' }).where(eq(people.id, 'marcel')));
    const held = async (actor: Actor, kind: 'person' | 'organization', id: string) => (await readHoldings(actor, { kind, id }, at)).records.filter(({ record }) => record.startsWith('directory_'));
    expect(await held(mona, 'person', 'marcel')).toMatchObject([{ record: 'directory_request', day: '2026-11-23', fields: expect.arrayContaining([{ field: 'text', value: 'canary-wish' }, { field: 'state', value: 'Waiting' }]) }]);
    expect((await held(mona, 'organization', 'ridge')).map(({ record }) => record)).toEqual(['directory_entry', 'directory_request']);
    expect(JSON.stringify(await held(mona, 'organization', 'ridge'))).not.toMatch(/marcel/i);
    expect(JSON.stringify(await held(vera, 'organization', 'ridge').catch(() => []))).not.toContain('canary-wish');
    expect(await held(mona, 'organization', 'cottonwood')).toEqual([]);
  });

  it('lets the words of settled requests go by a rule of retention, to the last trace', async () => {
    const { id } = await addRetentionRule(mona, { record: 'directory_request', afterMonths: 12, why: 'Answered long ago' }, at);
    const later = { now: new Date('2028-01-10T20:00:00Z') };
    const [settled] = (await listRequests(anita, { settled: true }, later)).requests;
    expect((await previewPurge(mona, { id }, later)).purge).toEqual([{ id: settled?.id, day: '2026-11-23', what: 'Nora, Newcomer Ltd.' }]);
    await purgeRecords(mona, { id, expected: 1 }, later);
    expect((await listRequests(anita, { settled: true }, later)).requests).toMatchObject([{ organizationName: 'Newcomer Ltd.', personName: 'Purged', wish: 'Purged', email: '', outcome: 'taken_up' }]);
    expect(JSON.stringify(await database().read.select().from(actionChanges))).not.toMatch(/nora@newcomer/);
    expect((await previewPurge(mona, { id }, later)).purge).toEqual([]);
    expect((await listRequests(anita, {}, later)).requests).toMatchObject([{ wish: 'canary-wish' }]);
  });

  it('is gone at once when it is closed, and takes no request', async () => {
    await setDirectory(mona, { on: false, version: 1 }, at);
    await expect(publicDirectory(visitor, {}, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(sendRequest(outside, { organizationName: 'x', personName: 'x', email: 'x@x.example', wish: 'x' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});
