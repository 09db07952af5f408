import { eq } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { activityReaders, commitments, consents, organizations, users } from '@/db/schema';
import { tellPeople } from '@/lib/jobs/notices/tell-people';
import { writeDigests } from '@/lib/jobs/notices/write-digests';
import { REGULAR } from '@/lib/jobs/regular-work';
import { listOutbox } from '@/lib/services/notices/list-outbox';
import { markRead } from '@/lib/services/notices/mark-read';
import { myNotices } from '@/lib/services/notices/my-notices';
import { unreadNotices } from '@/lib/services/notices/unread-notices';
import { logContact } from '@/lib/services/outreach/log-contact';
import { moveVisit } from '@/lib/services/planning/move-visit';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { actorOf, layOutOutreach } from '../support/fixtures/outreach-people';
import { readMail } from '../support/read-mail';

const [anita, jon, mona, adam] = [actorOf('anita'), actorOf('jon'), actorOf('mona'), actorOf('adam')];
// Nine in the morning of a Tuesday in British Columbia.
const at = { now: new Date('2026-11-24T17:00:00Z') };
const dawn = new Date('2026-11-24T14:00:00Z');

const received: string[] = [];
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    let text = '';
    stream.on('data', (piece: Buffer) => { text += piece.toString(); });
    stream.on('end', () => { received.push(text); done(); });
  },
});

beforeAll(async () => {
  await layOutOutreach();
  await database().write((tx) => tx.update(users).set({ joinedAt: at.now }));
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  // The first look ever begins here: nobody is told of what came before.
  await tellPeople(dawn);
});
afterAll(() => new Promise<void>((ended) => { server.close(ended); }));

const kindsOf = async (actor: typeof anita) => (await myNotices(actor, {}, at)).notices.map(({ kind }) => kind).sort();

describe('notices', () => {
  it('tell of what others gave, changed and let in, once each, and of what ran late', async () => {
    const log = (level: 'internal' | 'restricted' | 'sealed', ownerId: string) => logContact(anita, {
      kind: 'visit', summary: `canary-${level}`, confidentiality: level, readers: level === 'restricted' ? ['named'] : [],
      participants: [{ organizationId: 'ridge' }], followUps: [{ title: `canary-${level}-task`, dueOn: '2026-11-23', ownerId }],
    }, at);
    await log('internal', 'jon');
    await log('restricted', 'named');
    await log('sealed', 'mona');
    const { id } = await planVisit(jon, { day: '2026-11-24', time: '11:00', parties: [{ organizationId: 'nechako' }] }, at);
    await moveVisit(anita, { id, version: 1, day: '2026-11-24' }, at);
    await database().write((tx) => tx.insert(commitments).values({
      id: 'promise', createdAt: at.now, createdBy: 'jon', updatedAt: at.now, updatedBy: 'jon', ownerId: 'jon', sample: false, text: 'Send the list', madeOn: '2026-11-01', dueOn: '2026-11-23',
      state: 'open', confidentiality: 'internal', promiseeOrganizationId: 'ridge',
    }));
    await tellPeople(at.now);
    await tellPeople(at.now);
    expect(await kindsOf(jon)).toEqual(['follow_up_given', 'visit_changed']);
    expect(await kindsOf(actorOf('named'))).toEqual(['follow_up_given', 'named_reader']);
    expect(await kindsOf(mona)).toEqual(['follow_up_given']);
    expect(await kindsOf(anita)).toEqual([]);
  });

  it('are told late on the next day, and no longer by whoever may not read the record any more', async () => {
    await tellPeople(new Date('2026-11-25T17:00:00Z'));
    expect(await kindsOf(jon)).toEqual(['commitment_late', 'follow_up_given', 'follow_up_late', 'visit_changed']);
    expect((await unreadNotices(actorOf('named'), {}, at)).unread).toBe(3);
    await database().write((tx) => tx.delete(activityReaders));
    expect(await unreadNotices(actorOf('named'), {}, at)).toEqual({ unread: 0 });
    expect(await kindsOf(actorOf('named'))).toEqual([]);
  });

  it('are marked as read by their reader alone', async () => {
    const [first] = (await myNotices(jon, {}, at)).notices;
    await markRead(anita, { ids: [first?.id ?? ''] }, at);
    expect((await unreadNotices(jon, {}, at)).unread).toBe(4);
    await markRead(jon, { ids: [first?.id ?? ''] }, at);
    expect((await unreadNotices(jon, {}, at)).unread).toBe(3);
  });

  it('go into a digest once a day, which is kept where there is no mail server, without a guarded word', async () => {
    expect(await writeDigests(at.now)).toBeGreaterThanOrEqual(2);
    expect(await writeDigests(at.now)).toBe(0);
    const { messages } = await listOutbox(adam, {}, at);
    expect(messages.every(({ state }) => state === 'kept')).toBe(true);
    const his = messages.find(({ address }) => address === 'jon@example.test');
    expect(his?.text).toContain('11:00 Visit: nechako Ltd.');
    expect(his?.text).toContain('canary-internal-task');
    const hers = messages.find(({ address }) => address === 'mona@example.test');
    expect(hers?.text).toContain('Restricted contact');
    expect(JSON.stringify(messages)).not.toMatch(/canary-(restricted|sealed)/);
    await expect(listOutbox(mona, {}, at)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('tell of a consent thirty days before it runs out, unless another carries it on or they asked to be left alone', async () => {
    const consent = (id: string, more: object) => ({
      id, createdAt: at.now, createdBy: 'jon', updatedAt: at.now, updatedBy: 'jon', version: 1, organizationId: null, personId: null, scope: 'quote' as const, partnerId: null,
      source: 'form' as const, givenBy: 'somebody', givenOn: '2026-01-10', expiresOn: '2026-12-24', sample: false, ...more,
    });
    await database().write(async (tx) => {
      await tx.update(organizations).set({ doNotContactSince: '2026-11-01' }).where(eq(organizations.id, 'cim'));
      await tx.insert(consents).values([
        consent('ends', { organizationId: 'cottonwood' }), consent('of-nobody', { personId: 'lone' }), consent('of-marcel', { personId: 'marcel' }),
        consent('carried-on', { organizationId: 'ridge' }), consent('carries-on', { organizationId: 'ridge', expiresOn: null }),
        consent('later', { organizationId: 'nechako', expiresOn: '2027-01-30' }), consent('withdrawn', { organizationId: 'nechako', withdrawnOn: '2026-11-01' }),
        consent('at-rest', { organizationId: 'cim' }),
      ]);
    });
    const said = async (actor: typeof anita) => (await myNotices(actor, {}, at)).notices.filter(({ kind }) => kind === 'consent_expiring');
    const day = new Date('2026-11-27T17:00:00Z');
    await tellPeople(day);
    await tellPeople(new Date('2026-11-28T17:00:00Z'));
    expect((await said(anita)).map(({ title }) => title).sort()).toEqual(['cottonwood Ltd.: Quoted by name, until 24 Dec 2026', 'marcel Test: Quoted by name, until 24 Dec 2026']);
    expect(await said(jon)).toMatchObject([{ title: 'lone Test: Quoted by name, until 24 Dec 2026', href: '/people/lone' }]);
  });

  it('are put into digests by regular work, which a process of its own does beside the server', () => {
    expect(REGULAR.find(({ work }) => work === writeDigests)).toMatchObject({ name: 'writing digests', everyMs: 900_000 });
  });

  it('are not mailed before seven in the morning', async () => {
    expect(await writeDigests(new Date('2026-11-26T14:59:00Z'))).toBe(0);
  });

  it('are sent where there is a mail server, each with one sender and one receiver, whatever stands in the text', async () => {
    const address = server.server.address();
    process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    process.env.MAIL_FROM = 'Lode <lode@example.test>';
    await logContact(anita, {
      kind: 'visit', summary: 'x', participants: [{ organizationId: 'ridge' }],
      followUps: [{ title: 'Ask <b>about</b>\nBcc: evil@example.test', dueOn: '2026-11-26', ownerId: 'jon' }],
    }, at);
    const morning = new Date('2026-11-26T17:00:00Z');
    const queued = await writeDigests(morning);
    const told = await tellPeople(morning);
    delete process.env.SMTP_URL;
    expect(queued).toBeGreaterThan(0);
    expect(told.sent).toBe(queued);
    const his = received.map(readMail).find(({ to }) => to === 'jon@example.test');
    expect(his?.headers).toMatchObject({ from: expect.stringContaining('lode@example.test'), subject: 'Lode: 26 Nov 2026' });
    expect(his?.headers.bcc).toBeUndefined();
    const { messages } = await listOutbox(adam, {}, at);
    expect(messages.filter(({ state }) => state === 'sent')).toHaveLength(told.sent);
    expect(received.join('')).not.toMatch(/canary-(restricted|sealed)/);
  });
});
