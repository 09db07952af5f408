import { beforeAll, describe, expect, it } from 'vitest';
import { changePassword } from '@/lib/services/access/change-password';
import { disableUser } from '@/lib/services/access/disable-user';
import { endMySession } from '@/lib/services/access/end-my-session';
import { endOtherSessions } from '@/lib/services/access/end-other-sessions';
import { makeResetLink } from '@/lib/services/access/make-reset-link';
import { mySessions } from '@/lib/services/access/my-sessions';
import { resetPassword } from '@/lib/services/access/reset-password';
import { resetSecondFactor } from '@/lib/services/access/reset-second-factor';
import { setRoles } from '@/lib/services/access/set-roles';
import { signOut } from '@/lib/services/access/sign-out';
import { touchSession } from '@/lib/services/access/touch-session';
import { actorOf, colleague, enrolled, founder, PASSWORD, personOf, signedIn, SYSTEM, visitor } from './access-world';
import { rowOf } from './row-of';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const later = (ms: number) => ({ now: new Date(Date.now() + ms) });

let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => { ada = await founder(); });

/** Somebody signed in twice: here, and on a machine somewhere else. */
const twice = async () => {
  const cora = await colleague(ada.actor, ['coordinator']);
  return { ...cora, elsewhere: await signedIn(cora.email) };
};
type Twice = Awaited<ReturnType<typeof twice>>;

const bothEnd: [string, (cora: Twice) => Promise<unknown>][] = [
  ['disabling the person', async ({ id }) => disableUser(ada.actor, { userId: id, version: (await rowOf(ada.actor, id)).version })],
  ['changing their roles', async ({ id }) => setRoles(ada.actor, { userId: id, version: (await rowOf(ada.actor, id)).version, roles: ['viewer'] })],
  ['a password reset', async ({ id }) => resetPassword(visitor(), { token: (await makeResetLink(ada.actor, { userId: id })).token, password: 'nine louder drills 48' })],
  ['a reset of the second factor', async ({ id }) => resetSecondFactor(ada.actor, { userId: id, version: (await rowOf(ada.actor, id)).version })],
  ['putting in a second factor (the page in hand goes on under another id)', ({ sessionId }) => enrolled(sessionId)],
  ['changing the password (the page in hand goes on under another id)', ({ actor }) =>
    changePassword(actor, { password: PASSWORD, newPassword: 'nine louder drills 48' })],
];

describe('at the very next request', () => {
  it.each(bothEnd)('every session is over after %s', async (_what, act) => {
    const cora = await twice();
    expect(await actorOf(cora.elsewhere)).not.toBeNull();
    await act(cora);
    expect(await actorOf(cora.sessionId)).toBeNull();
    expect(await actorOf(cora.elsewhere)).toBeNull();
  });

  it('only this session is over after signing out', async () => {
    const cora = await twice();
    await signOut(cora.actor, {});
    expect(await actorOf(cora.sessionId)).toBeNull();
    expect(await actorOf(cora.elsewhere)).not.toBeNull();
  });

  it('the session chosen on the account page is over, and nobody else can end it', async () => {
    const cora = await twice();
    await expect(endMySession(ada.actor, { sessionId: cora.elsewhere })).rejects.toMatchObject({ code: 'not-found' });
    await endMySession(cora.actor, { sessionId: cora.elsewhere });
    expect(await actorOf(cora.elsewhere)).toBeNull();
    expect(await actorOf(cora.sessionId)).not.toBeNull();
  });

  it('all others are over at once, and the list shows what is left', async () => {
    const cora = await twice();
    expect(await mySessions(cora.actor, {})).toMatchObject([{ id: cora.sessionId, current: true }, { id: cora.elsewhere, current: false }]);
    await endOtherSessions(cora.actor, {});
    expect(await actorOf(cora.elsewhere)).toBeNull();
    expect(await mySessions(cora.actor, {})).toMatchObject([{ id: cora.sessionId, current: true }]);
  });

  it('the page in hand goes on after a password change, with the new session', async () => {
    const cora = await twice();
    const { sessionId } = await changePassword(cora.actor, { password: PASSWORD, newPassword: 'nine louder drills 48' });
    expect(await personOf(sessionId)).toMatchObject({ id: cora.id, roles: ['coordinator'] });
  });
});

describe('a session by itself', () => {
  it('ends after twelve hours without a request', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    expect(await actorOf(cora.sessionId, later(11.9 * HOUR))).not.toBeNull();
    expect(await actorOf(cora.sessionId, later(12.1 * HOUR))).toBeNull();
  });

  it('ends after thirty days, however busy', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    for (let hours = 11; hours < 30 * 24; hours += 11) await touchSession(SYSTEM, { sessionId: cora.sessionId }, later(hours * HOUR));
    expect(await actorOf(cora.sessionId, later((30 * 24 - 1) * HOUR))).not.toBeNull();
    expect(await actorOf(cora.sessionId, later((30 * 24 + 1) * HOUR))).toBeNull();
  });

  it('notes at most every five minutes that it was used', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const seen = async () => (await mySessions(cora.actor, {}))[0]?.seenAt.getTime() ?? 0;
    const first = await seen();
    await touchSession(SYSTEM, { sessionId: cora.sessionId }, later(4 * MINUTE));
    expect(await seen()).toBe(first);
    await touchSession(SYSTEM, { sessionId: cora.sessionId }, later(6 * MINUTE));
    expect(await seen()).toBeGreaterThan(first);
  });
});
