import { encode } from 'next-auth/jwt';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSessionCookie } from '@/lib/auth/open-session-cookie';

const SECRET = 'the secret of this test, long enough for anybody';
const sealed = (sid: string, maxAge: number) => encode({ token: { sid }, secret: SECRET, maxAge });

afterEach(() => { vi.useRealTimers(); });

describe('a sealed session cookie', () => {
  it('names its session the first time and every time after, under its own secret alone', async () => {
    const token = await sealed('one', 3600);
    expect(await openSessionCookie(token, SECRET, Date.now())).toBe('one');
    expect(await openSessionCookie(token, SECRET, Date.now())).toBe('one');
    expect(await openSessionCookie(token, `${SECRET}, another`, Date.now())).toBeNull();
    expect(await openSessionCookie(`${token}x`, SECRET, Date.now())).toBeNull();
  });

  it('is not remembered past its own end', async () => {
    const token = await sealed('two', 60);
    expect(await openSessionCookie(token, SECRET, Date.now())).toBe('two');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 90_000 });
    expect(await openSessionCookie(token, SECRET, Date.now())).toBeNull();
  });
});
