import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/permissions';
import { acceptInvitation } from '@/lib/services/access/accept-invitation';
import { changePassword } from '@/lib/services/access/change-password';
import { passSecondFactor } from '@/lib/services/access/pass-second-factor';
import { resetPassword } from '@/lib/services/access/reset-password';
import { setUp } from '@/lib/services/access/set-up';
import { signIn } from '@/lib/services/access/sign-in';
import { actorOf, colleague, founder, HOME, PASSWORD, signedIn, visitor } from './access-world';

let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => { ada = await founder(); });

let drawn = 0;
/** A network nobody has used yet, so that no test meets another's failures. */
const freshNetwork = () => {
  drawn += 1;
  return `198.${18 + Math.floor(drawn / 250)}.${drawn % 250}.7`;
};

const guess = (email: string, network: string, now?: Date) =>
  signIn(visitor(network), { email, password: 'not the password' }, now ? { now } : undefined).then(({ outcome }) => outcome, ({ code }) => code as string);
const times = async <T>(count: number, act: () => Promise<T>) => {
  const results: T[] = [];
  for (let done = 0; done < count; done += 1) results.push(await act());
  return results;
};
const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length;

describe('guessing at one account from one network', () => {
  it('reaches the password ten times, then says when to try again', async () => {
    const network = freshNetwork();
    const answers = await times(13, () => guess(ada.email, network));
    expect([count(answers, 'refused'), count(answers, 'limited')]).toEqual([10, 3]);
    await expect(signIn(visitor(network), { email: ada.email, password: PASSWORD }))
      .rejects.toMatchObject({ code: 'limited', message: 'Too many attempts. Try again in 15 minutes.', detail: { retryAfterSeconds: expect.any(Number) } });
  });

  it('reaches it at most ten times when all guesses arrive at once', async () => {
    const network = freshNetwork();
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess('nobody@example.ca', network)));
    expect(count(answers, 'refused')).toBeLessThanOrEqual(10);
    expect(count(answers, 'refused') + count(answers, 'limited')).toBe(25);
  });

  it('is free again a quarter of an hour later', async () => {
    const network = freshNetwork();
    const cora = await colleague(ada.actor, ['viewer']);
    await times(10, () => guess(cora.email, network));
    const soon = { now: new Date(Date.now() + 14 * 60_000) };
    await expect(signIn(visitor(network), { email: cora.email, password: PASSWORD }, soon)).rejects.toMatchObject({ code: 'limited' });
    const then = { now: new Date(Date.now() + 15.1 * 60_000) };
    expect(await signIn(visitor(network), { email: cora.email, password: PASSWORD }, then)).toMatchObject({ outcome: 'signed-in' });
  });

  it('counts neighbours in the same /24 together', async () => {
    let host = 0;
    const answers = await times(12, () => guess('nobody@example.ca', `203.0.113.${(host += 1)}`));
    expect(count(answers, 'limited')).toBe(2);
  });
});

describe('guessing at one account from many networks', () => {
  it('stops at ten failures beside the loudest network', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const answers = await times(14, () => guess(cora.email, freshNetwork()));
    expect(count(answers, 'refused')).toBe(11);
  });

  it('does not lock the owner out: a network they signed in from before gets in', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    await times(14, () => guess(cora.email, freshNetwork()));
    await expect(signIn(visitor(freshNetwork()), { email: cora.email, password: PASSWORD })).rejects.toMatchObject({ code: 'limited' });
    expect(await signIn(visitor(HOME), { email: cora.email, password: PASSWORD })).toMatchObject({ outcome: 'signed-in' });
  });

  it('does not lock the owner out: after one loud network, any other gets in', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const network = freshNetwork();
    await times(12, () => guess(cora.email, network));
    expect(await signIn(visitor(freshNetwork()), { email: cora.email, password: PASSWORD })).toMatchObject({ outcome: 'signed-in' });
  });
});

describe('every other secret', () => {
  const paths: [string, (from: Actor) => Promise<unknown>][] = [
    ['a set-up link', (from) => setUp(from, { token: 'A'.repeat(43), name: 'Eve Stone', email: 'eve@example.ca', password: PASSWORD })],
    ['an invitation', (from) => acceptInvitation(from, { token: 'A'.repeat(43), name: 'Eve Stone', password: PASSWORD })],
    ['a reset link', (from) => resetPassword(from, { token: 'A'.repeat(43), password: PASSWORD })],
  ];

  it.each(paths)('shares the limiter: %s', async (_what, act) => {
    const from = visitor(freshNetwork());
    const answers = await times(11, () => act(from).then(() => 'done', ({ code }) => code as string));
    expect(answers).toEqual([...Array<string>(10).fill('not-found'), 'limited']);
    await expect(signIn(from, { email: ada.email, password: PASSWORD })).rejects.toMatchObject({ code: 'limited' });
  });

  it('shares the limiter: codes and recovery codes', async () => {
    const from = visitor(freshNetwork());
    const first = await signIn(from, { email: ada.email, password: PASSWORD });
    const sessionId = 'sessionId' in first ? first.sessionId : '';
    const use = (code: string) => passSecondFactor(from, { sessionId, code }).then(({ outcome }) => outcome, ({ code: why }) => why as string);
    const answers = [...(await times(5, () => use('000000'))), ...(await times(6, () => use('aaaaa-aaaaa')))];
    expect(answers).toEqual([...Array<string>(10).fill('refused'), 'limited']);
  });

  it('shares the limiter: the password asked for again on the account page', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const network = freshNetwork();
    const actor = { ...(await actorOf(await signedIn(cora.email, { network })))!, network };
    const answers = await times(11, () =>
      changePassword(actor, { password: 'not the password', newPassword: 'nine louder drills 48' }).then(() => 'done', ({ code }) => code as string));
    expect(answers).toEqual([...Array<string>(10).fill('invalid'), 'limited']);
  });
});

describe('a right password', () => {
  it('is no failure: signing in twenty times is not limited', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const network = freshNetwork();
    expect(await times(20, () => signIn(visitor(network), { email: cora.email, password: PASSWORD }).then(({ outcome }) => outcome)))
      .toEqual(Array<string>(20).fill('signed-in'));
  });
});
