import { describe, expect, it } from 'vitest';
import { checkLink } from '@/lib/services/access/check-link';
import { prepareSetupLink } from '@/lib/services/access/prepare-setup-link';
import { setUp } from '@/lib/services/access/set-up';
import { actorOf, PASSWORD, SYSTEM, visitor } from './access-world';

const DAY = 24 * 60 * 60_000;
const ada = (token: string) => ({ token, name: 'Ada Quesnel', email: 'ada@example.ca', password: PASSWORD });

describe('setting the house up', () => {
  it('goes by the newest link alone, for seven days, and by it only once', async () => {
    const earlier = (await prepareSetupLink(SYSTEM, {})).token ?? '';
    const token = (await prepareSetupLink(SYSTEM, {})).token ?? '';
    expect(await checkLink(visitor(), { token: earlier, purpose: 'setup' })).toMatchObject({ stands: false });
    expect(await checkLink(visitor(), { token, purpose: 'setup' })).toMatchObject({ stands: true });
    expect(await checkLink(visitor(), { token, purpose: 'setup' }, { now: new Date(Date.now() + 8 * DAY) })).toMatchObject({ stands: false });

    await expect(setUp(visitor(), ada(earlier))).rejects.toMatchObject({ code: 'not-found' });
    const both = await Promise.allSettled([setUp(visitor(), ada(token)), setUp(visitor(), { ...ada(token), email: 'eve@example.ca' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(setUp(visitor(), ada(token))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is over once somebody is an administrator', async () => {
    expect(await prepareSetupLink(SYSTEM, {})).toMatchObject({ token: null });
  });
});

describe('the first administrator', () => {
  it('is signed in, keeps the house and works in it, and has to enrol a second factor first', async () => {
    const { readFirst } = await import('./read-first');
    const { roles, sessionId } = await readFirst();
    expect(roles).toEqual(['administrator', 'coordinator']);
    expect(await actorOf(sessionId)).toMatchObject({ secondFactor: 'missing' });
  });

  it('is refused a password that holds their own name', async () => {
    await expect(setUp(visitor(), { token: 'x'.repeat(43), name: 'Ada Quesnel', email: 'ada@example.ca', password: 'quesnel is my town' }))
      .rejects.toMatchObject({ code: 'invalid', detail: { fields: { password: expect.stringContaining('your name') } } });
  });
});
