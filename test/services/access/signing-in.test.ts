import { beforeAll, describe, expect, it } from 'vitest';
import { disableUser } from '@/lib/services/access/disable-user';
import { listUsers } from '@/lib/services/access/list-users';
import { passSecondFactor } from '@/lib/services/access/pass-second-factor';
import { signIn } from '@/lib/services/access/sign-in';
import { actorOf, codeAt, colleague, founder, HOME, PASSWORD, signedIn, visitor } from './access-world';
import { eventsOf } from './events-of';

let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => { ada = await founder(); });

const nextStep = (steps = 1) => new Date(Date.now() + steps * 30_000);

describe('signing in', () => {
  it('opens a session for the right password, whatever the case of the address', async () => {
    const cora = await colleague(ada.actor, ['coordinator']);
    const answer = await signIn(visitor(), { email: ` ${cora.email.toUpperCase()} `, password: PASSWORD });
    expect(answer).toMatchObject({ outcome: 'signed-in', id: cora.id });
    expect(await actorOf('sessionId' in answer ? answer.sessionId : '')).toMatchObject({ id: cora.id, roles: ['coordinator'] });
  });

  it('answers a wrong password, an unknown address and a disabled account alike', async () => {
    const gone = await colleague(ada.actor, ['viewer']);
    const { version } = (await listUsers(ada.actor, {})).find(({ id }) => id === gone.id) ?? { version: 0 };
    await disableUser(ada.actor, { userId: gone.id, version });
    const wrong = await signIn(visitor('198.51.100.1'), { email: ada.email, password: 'not the password' });
    const unknown = await signIn(visitor('198.51.100.1'), { email: 'nobody@example.ca', password: PASSWORD });
    const disabled = await signIn(visitor('198.51.100.1'), { email: gone.email, password: PASSWORD });
    expect([wrong.outcome, unknown.outcome, disabled.outcome]).toEqual(['refused', 'refused', 'refused']);
  });

  it('leaves one event for success and one for the failure of a known account, none for an unknown one', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const right = await eventsOf(() => signIn(visitor(), { email: cora.email, password: PASSWORD }));
    const wrong = await eventsOf(() => signIn(visitor(), { email: cora.email, password: 'not the password' }));
    const unknown = await eventsOf(() => signIn(visitor(), { email: 'nobody@example.ca', password: PASSWORD }));
    expect(right).toMatchObject([{ command: 'access.sign-in', record: 'user', recordId: cora.id, values: { outcome: 'signed-in' } }]);
    expect(wrong).toMatchObject([{ command: 'access.sign-in', record: 'user', recordId: cora.id, values: { outcome: 'refused' } }]);
    expect(unknown).toEqual([]);
  });
});

describe('the second step', () => {
  it('is asked for only after the right password, and opens nothing before it is passed', async () => {
    expect(await signIn(visitor(), { email: ada.email, password: 'not the password' })).toMatchObject({ outcome: 'refused' });
    const first = await signIn(visitor(), { email: ada.email, password: PASSWORD });
    expect(first).toMatchObject({ outcome: 'code-needed' });
    expect(await actorOf('sessionId' in first ? first.sessionId : '')).toBeNull();
  });

  it('takes each code once, and none of an earlier step', async () => {
    const now = nextStep(4);
    await signedIn(ada.email, { secret: ada.secret, now });
    const again = await signIn(visitor(), { email: ada.email, password: PASSWORD }, { now });
    const sessionId = 'sessionId' in again ? again.sessionId : '';
    expect(await passSecondFactor(visitor(), { sessionId, code: codeAt(ada.secret, now) }, { now })).toMatchObject({ outcome: 'refused' });
    const earlier = new Date(now.getTime() - 30_000);
    expect(await passSecondFactor(visitor(), { sessionId, code: codeAt(ada.secret, earlier) }, { now })).toMatchObject({ outcome: 'refused' });
    const later = new Date(now.getTime() + 30_000);
    expect(await passSecondFactor(visitor(), { sessionId, code: codeAt(ada.secret, later) }, { now: later })).toMatchObject({ outcome: 'signed-in' });
  });

  it('lets one of two through who show the same code at the same moment', async () => {
    const now = nextStep(8);
    const pending = await Promise.all([1, 2].map(() => signIn(visitor(), { email: ada.email, password: PASSWORD }, { now })));
    const answers = await Promise.all(pending.map((first) =>
      passSecondFactor(visitor(), { sessionId: 'sessionId' in first ? first.sessionId : '', code: codeAt(ada.secret, now) }, { now })));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'signed-in']);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const [code = ''] = ada.recoveryCodes;
    const use = async (typed: string) => {
      const first = await signIn(visitor(), { email: ada.email, password: PASSWORD });
      return passSecondFactor(visitor(), { sessionId: 'sessionId' in first ? first.sessionId : '', code: typed });
    };
    expect(ada.recoveryCodes).toHaveLength(10);
    expect(await use(code.toUpperCase().replace('-', ' '))).toMatchObject({ outcome: 'signed-in', by: 'recovery-code' });
    expect(await use(code)).toMatchObject({ outcome: 'refused' });
  });

  it('must follow within ten minutes of the password', async () => {
    const first = await signIn(visitor(HOME), { email: ada.email, password: PASSWORD });
    const now = new Date(Date.now() + 11 * 60_000);
    await expect(passSecondFactor(visitor(), { sessionId: 'sessionId' in first ? first.sessionId : '', code: codeAt(ada.secret, now) }, { now }))
      .rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
