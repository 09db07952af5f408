import { encode } from 'next-auth/jwt';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { actorFromCookie } from '@/lib/auth/actor';
import { authSecret, sealSession, SESSION_COOKIE, sessionCookieOptions } from '@/lib/auth/session-cookie';
import { signOut } from '@/lib/services/access/sign-out';
import { colleague, founder } from '../services/access/access-world';

const SECRET = 'a secret of the tests, long enough to be taken for one';
const ORIGINAL = { NEXTAUTH_URL: process.env.NEXTAUTH_URL };

let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = SECRET;
  ada = await founder();
});
afterEach(() => {
  process.env.NEXTAUTH_URL = ORIGINAL.NEXTAUTH_URL;
  process.env.NEXTAUTH_SECRET = SECRET;
  delete process.env.NEXTAUTH_SECRET_PREVIOUS;
});

const as = (value: string | undefined) => actorFromCookie((name) => (name === SESSION_COOKIE() ? value : undefined), '192.0.2.1');

describe('the session cookie', () => {
  it('stands for the person whose session it names, and for nobody once that has ended', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const cookie = await sealSession(cora.sessionId);
    const actor = await as(cookie);
    expect(actor).toMatchObject({ kind: 'user', id: cora.id, network: '192.0.2.1' });
    await signOut(actor, {});
    expect(await as(cookie)).toEqual({ kind: 'visitor', id: '192.0.2.1', network: '192.0.2.1' });
  });

  it.each([
    ['none', async () => undefined],
    ['noise', async () => 'eyJhbGciOiJub25lIn0.e30.'],
    ['one without a session', () => encode({ token: { sub: 'ada' }, secret: SECRET })],
    ['one sealed with another secret', async () => encode({ token: { sid: ada.sessionId }, secret: 'somebody else, who would like to come in' })],
    ['one that has run out', async () => encode({ token: { sid: ada.sessionId }, secret: SECRET, maxAge: -60 })],
  ])('stands for nobody: %s', async (_what, make) => {
    expect(await as(await make())).toMatchObject({ kind: 'visitor' });
  });

  it('shows nothing of what it holds', async () => {
    expect(await sealSession(ada.sessionId)).not.toContain(ada.sessionId);
  });

  it('is bound to the host and to https wherever the address of the product is', () => {
    process.env.NEXTAUTH_URL = 'http://127.0.0.1:3000';
    expect([SESSION_COOKIE(), sessionCookieOptions()]).toEqual(['lode.session', { httpOnly: true, sameSite: 'lax', path: '/', secure: false }]);
    process.env.NEXTAUTH_URL = 'https://lode.example.ca';
    expect([SESSION_COOKIE(), sessionCookieOptions().secure]).toEqual(['__Host-lode.session', true]);
  });

  it('outlives a change of the secret as long as the one before is still named, and no longer', async () => {
    const cora = await colleague(ada.actor, ['viewer']);
    const cookie = await sealSession(cora.sessionId);
    process.env.NEXTAUTH_SECRET = 'the next secret of the tests, as long as the first';
    process.env.NEXTAUTH_SECRET_PREVIOUS = SECRET;
    expect(await as(cookie)).toMatchObject({ kind: 'user', id: cora.id });
    expect(await as(await sealSession(cora.sessionId))).toMatchObject({ kind: 'user', id: cora.id });
    delete process.env.NEXTAUTH_SECRET_PREVIOUS;
    expect(await as(cookie)).toMatchObject({ kind: 'visitor' });
  });

  it('needs a secret nobody could guess', () => {
    process.env.NEXTAUTH_SECRET = 'too short';
    expect(() => authSecret()).toThrow('at least 32 characters');
    process.env.NEXTAUTH_SECRET = SECRET;
  });
});
