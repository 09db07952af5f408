import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { collaborationRatings, outboxMessages, people } from '@/db/schema';
import { eq } from 'drizzle-orm';
import { systemActor } from '@/lib/auth/permissions';
import { listOutbox } from '@/lib/services/notices/list-outbox';
import { settleMail } from '@/lib/services/notices/settle-mail';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { withdrawConsent } from '@/lib/services/privacy/withdraw-consent';
import { answer } from '@/lib/services/ratings/answer';
import { archiveRound } from '@/lib/services/ratings/archive-round';
import { closeRound } from '@/lib/services/ratings/close-round';
import { invite } from '@/lib/services/ratings/invite';
import { moveRound } from '@/lib/services/ratings/move-round';
import { openedLink } from '@/lib/services/ratings/opened-link';
import { readRound } from '@/lib/services/ratings/read-round';
import { readRounds } from '@/lib/services/ratings/read-rounds';
import { revokeInvitation } from '@/lib/services/ratings/revoke-invitation';
import { startRound } from '@/lib/services/ratings/start-round';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const later = { now: new Date('2026-11-25T20:00:00Z') };
const coordinator = actorOf('named');
const holder = systemActor('ratings.answer');
const fieldsOf = (fault: unknown) => (fault as { detail: { fields?: Record<string, string> } }).detail.fields ?? {};

const begin = (organizationIds = ['cottonwood', 'nechako', 'ridge'], opensOn = '2026-11-20', closesOn = '2026-11-30') =>
  startRound(coordinator, { question: 'How close?', organizationIds, opensOn, closesOn }, at);
const linkFor = async (roundId: string, organizationId: string) => (await invite(coordinator, { roundId, organizationId, by: 'hand' }, at)).token ?? '';
const state = async (token: string, when = at) => (await openedLink(holder, { token }, when)).state;

beforeAll(async () => {
  await layOutOutreach();
  await database().write((tx) => tx.update(people).set({ email: 'marcel@example.org' }).where(eq(people.id, 'marcel')));
});
afterEach(() => {
  delete process.env.SMTP_URL;
});

describe('a round of ratings', () => {
  it('is answered from each side by a link, and shows what each says, the rule and the difference', async () => {
    const { id } = await begin();
    const [a, b] = [await linkFor(id, 'cottonwood'), await linkFor(id, 'nechako')];
    expect(await openedLink(holder, { token: a }, at)).toEqual({
      state: 'open', question: 'How close?', closesOn: '2026-11-30', rater: 'cottonwood Ltd.', others: [{ id: 'nechako', name: 'nechako Ltd.' }, { id: 'ridge', name: 'ridge Ltd.' }],
    });
    await answer(holder, { token: a, levels: { nechako: 4, ridge: 0 } }, at);
    await answer(holder, { token: b, levels: { cottonwood: '1', ridge: 'skip' } }, at);
    const round = await readRound(coordinator, { id }, at);
    expect(round.figures).toMatchObject({ asked: 3, answered: 2, response: { value: 2 / 3 }, mean: { value: 5 / 3 }, close: { value: 1 / 3 }, ratings: 3 });
    expect(round.detail?.pairs).toMatchObject([
      { a: 'cottonwood', b: 'nechako', aSays: { value: 4 }, bSays: { value: 1 }, together: { value: 1 }, difference: { value: 3 } },
      { a: 'cottonwood', b: 'ridge', aSays: { value: 0 }, bSays: { value: null, reason: 'not-rated' }, together: { value: null } },
    ]);
    expect((await readRound(coordinator, { id, by: 'mean' }, at)).detail?.pairs[0]?.together).toEqual({ value: 2.5 });
    expect(round.detail?.matrix.map(({ cells }) => cells.map(({ says }) => says))).toEqual([['self', 4, 0], [1, 'self', 'skipped'], ['waiting', 'waiting', 'self']]);
  });

  it('shows readers its figures as a whole, and neither who rated whom nor a mean of two', async () => {
    const { id } = await begin();
    for (const [one, levels] of [['cottonwood', { nechako: 5, ridge: 5 }], ['nechako', { cottonwood: 5, ridge: 5 }]] as const) await answer(holder, { token: await linkFor(id, one), levels }, at);
    const seen = await readRound(actorOf('vera'), { id }, at);
    expect(seen).toMatchObject({ detail: null, figures: { answered: 2, mean: { value: null, reason: 'too-few-firms' } } });
    expect(JSON.stringify(seen)).not.toContain('Ltd.');
    expect((await readRounds(actorOf('vera'), {}, at)).rounds.find((one) => one.id === id)?.figures.mean).toEqual({ value: null, reason: 'too-few-firms' });
    await answer(holder, { token: await linkFor(id, 'ridge'), levels: { cottonwood: 2, nechako: 2 } }, at);
    expect((await readRound(actorOf('vera'), { id }, at)).figures.mean).toEqual({ value: 4 });
  });

  it('is told to whoever asks what is held of them, as far as those who work on readiness read it out', async () => {
    const { id } = await begin(['nechako', 'cim']);
    await answer(holder, { token: await linkFor(id, 'nechako'), levels: { cim: 4 } }, at);
    const held = async (who: 'named' | 'anita') => (await readHoldings(actorOf(who), { kind: 'organization', id: 'cim' }, at)).records.flatMap(({ record, fields }) => (record === 'rating' ? fields.map(({ value }) => value) : []));
    expect(await held('named')).toContain('nechako Ltd. – cim Ltd.: 4 Coalition');
    expect(await held('anita')).toEqual([]);
  });

  it('sets a pair beside what it said in an earlier round', async () => {
    const pair = ['ridge', 'cim'];
    const before = await startRound(coordinator, { question: 'Then', organizationIds: pair, opensOn: '2026-10-01', closesOn: '2026-11-22' }, at);
    await answer(holder, { token: await linkFor(before.id, 'ridge'), levels: { cim: 2 } }, at);
    await answer(holder, { token: await linkFor(before.id, 'cim'), levels: { ridge: 3 } }, at);
    const now = await startRound(coordinator, { question: 'Now', organizationIds: pair, opensOn: '2026-11-22', closesOn: '2026-12-20' }, at);
    await answer(holder, { token: await linkFor(now.id, 'ridge'), levels: { cim: 5 } }, at);
    expect((await readRound(coordinator, { id: now.id }, at)).detail?.pairs).toMatchObject([{ aSays: { value: null }, bSays: { value: 5 }, before: { value: 2 } }]);
  });

  it.each([
    ['of one alone', { organizationIds: ['ridge', 'ridge'] }, 'organizationIds'],
    ['with somebody unknown', { organizationIds: ['ridge', 'nothing'] }, 'organizationIds'],
    ['with somebody archived', { organizationIds: ['ridge', 'closed-shop'] }, 'organizationIds'],
    ['that closes before it opens', { opensOn: '2026-12-10', closesOn: '2026-12-01' }, 'closesOn'],
    ['that is over already', { opensOn: '2026-10-01', closesOn: '2026-11-21' }, 'closesOn'],
    ['that takes half a year', { opensOn: '2026-11-22', closesOn: '2027-05-22' }, 'closesOn'],
  ])('%s is refused by its field', async (_what, more, field) => {
    const draft = { question: 'q', organizationIds: ['ridge', 'cim'], opensOn: '2026-11-22', closesOn: '2026-11-30', ...more };
    expect(await startRound(coordinator, draft, at).then((): Record<string, string> => ({}), fieldsOf)).toHaveProperty(field);
  });

  it('is run by those who work on readiness alone', async () => {
    const { id } = await begin();
    for (const who of ['anita', 'vera', 'adam'] as const) {
      await expect(invite(actorOf(who), { roundId: id, organizationId: 'ridge', by: 'hand' }, at)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(closeRound(actorOf(who), { id, version: 1 }, at)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('a private link', () => {
  it('is used once, whoever comes second and however close behind', async () => {
    const { id } = await begin();
    const token = await linkFor(id, 'cottonwood');
    const levels = { nechako: 2, ridge: 'skip' as const };
    const both = await Promise.allSettled([answer(holder, { token, levels }, at), answer(holder, { token, levels }, at)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(answer(holder, { token, levels: { nechako: 5, ridge: 5 } }, at)).rejects.toMatchObject({ code: 'conflict' });
    expect(await openedLink(holder, { token }, at)).toEqual({ state: 'used' });
    await expect(invite(coordinator, { roundId: id, organizationId: 'cottonwood', by: 'hand' }, at)).rejects.toMatchObject({ code: 'invalid' });
    expect((await database().read.select().from(collaborationRatings).where(eq(collaborationRatings.roundId, id))).map(({ level }) => level)).toEqual([2]);
  });

  it('tells nothing but its state once it ran out, was taken back, replaced, or its round was closed or removed', async () => {
    const { id } = await begin();
    const [first, again] = [await linkFor(id, 'ridge'), await linkFor(id, 'ridge')];
    expect(await openedLink(holder, { token: first }, at)).toEqual({ state: 'revoked' });
    expect(await openedLink(holder, { token: again }, { now: new Date('2026-12-01T09:00:00Z') })).toEqual({ state: 'expired' });
    await expect(answer(holder, { token: again, levels: {} }, { now: new Date('2026-12-01T09:00:00Z') })).rejects.toMatchObject({ code: 'conflict' });
    const invitees = (await readRound(coordinator, { id }, at)).detail?.invitees.find((one) => one.id === 'ridge');
    await revokeInvitation(coordinator, { id: invitees?.invitationId ?? '' }, at);
    expect(await state(again)).toBe('revoked');
    const fresh = await linkFor(id, 'ridge');
    await closeRound(coordinator, { id, version: 1 }, at);
    expect(await state(fresh)).toBe('expired');
    await moveRound(coordinator, { id, version: 2, closesOn: '2026-12-15' }, at);
    expect(await state(fresh, { now: new Date('2026-12-10T09:00:00Z') })).toBe('open');
    await archiveRound(coordinator, { id, version: 3 }, later);
    expect(await openedLink(holder, { token: fresh }, later)).toEqual({ state: 'revoked' });
    await expect(readRound(coordinator, { id }, later)).rejects.toMatchObject({ code: 'not-found' });
    await archiveRound(coordinator, { id, version: 4, back: true }, later);
    expect(await state(fresh, later)).toBe('open');
    expect(await openedLink(holder, { token: 'x'.repeat(43) }, at)).toEqual({ state: 'unknown' });
  });

  it('takes an answer about each of the others, about nobody else, and never about oneself (C6-11)', async () => {
    const { id } = await begin();
    const token = await linkFor(id, 'cottonwood');
    const refused = (levels: Record<string, number | 'skip'>) => answer(holder, { token, levels }, at).then((): string[] => [], (fault: unknown) => Object.keys(fieldsOf(fault)));
    expect(await refused({ nechako: 1 })).toEqual(['levels.ridge']);
    expect(await refused({ nechako: 1, ridge: 1, cottonwood: 5 })).toEqual(['levels.cottonwood']);
    expect(await refused({ nechako: 1, ridge: 1, cim: 5 })).toEqual(['levels.cim']);
    expect(await refused({ nechako: 6, ridge: 1 })).toEqual(['levels.nechako']);
    expect(await state(token)).toBe('open');
  });

  it('is refused by the database too where somebody would rate themselves or leave the scale', async () => {
    const { id } = await begin();
    await answer(holder, { token: await linkFor(id, 'ridge'), levels: { cottonwood: 1, nechako: 1 } }, at);
    const [row] = await database().read.select().from(collaborationRatings).where(eq(collaborationRatings.roundId, id));
    for (const wrong of [{ targetId: 'ridge' }, { targetId: 'cim', level: 6 }, { targetId: 'cim', level: -1 }]) {
      await expect(database().write((tx) => tx.insert(collaborationRatings).values({ ...(row as NonNullable<typeof row>), id: 'wrong', ...wrong }))).rejects.toThrow();
    }
  });
});

describe('an invitation by mail', () => {
  const mailTo = (roundId: string, personId = 'marcel') => invite(coordinator, { roundId, organizationId: 'cottonwood', personId, by: 'mail' }, at);
  const refused = (roundId: string, personId?: string) => mailTo(roundId, personId).then((): Record<string, string> => ({}), fieldsOf);

  it('goes out with its link, which is told to nobody else and does not stay in the outbox', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:1';
    const { id } = await begin();
    expect((await mailTo(id)).token).toBeNull();
    const [mail] = await database().read.select().from(outboxMessages).where(eq(outboxMessages.address, 'marcel@example.org'));
    const token = /\/rate\/([\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? '';
    expect(await state(token)).toBe('open');
    expect(JSON.stringify(await listOutbox(actorOf('adam'), {}, at))).not.toContain(token);
    await settleMail(systemActor('notices.send'), { id: mail?.id ?? '', attempts: 1, failure: null }, at);
    expect(JSON.stringify(await database().read.select().from(outboxMessages))).not.toContain(token);
  });

  it('is not written without a server, to a stranger, or to somebody without an address', async () => {
    const { id } = await begin();
    expect(await refused(id)).toHaveProperty('by');
    process.env.SMTP_URL = 'smtp://127.0.0.1:1';
    expect(await refused(id, 'erik')).toHaveProperty('personId');
    expect(await refused(id, 'priya')).toHaveProperty('personId');
  });

  it('is not written to whoever withdrew consent, and the page says so', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:1';
    const { id } = await begin();
    const consent = await giveConsent(coordinator, { personId: 'marcel', scope: 'contact', source: 'email', givenBy: 'Marcel', givenOn: '2025-01-01' }, at);
    await withdrawConsent(coordinator, { id: consent.id, withdrawnOn: '2026-11-20', withdrawnHow: 'by mail' }, at);
    expect(await refused(id)).toHaveProperty('personId');
    const own = (await readRound(coordinator, { id }, at)).detail?.invitees.find((one) => one.id === 'cottonwood')?.people;
    expect(own?.find((one) => one.id === 'marcel')?.barred).toBe('consent-withdrawn');
    expect((await invite(coordinator, { roundId: id, organizationId: 'cottonwood', personId: 'marcel', by: 'hand' }, at)).token).not.toBeNull();
  });
});
