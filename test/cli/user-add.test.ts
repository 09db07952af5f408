import { describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, users } from '@/db/schema';
import { lode } from './lode';

describe('user add', () => {
  it('invites somebody and prints the link alone', async () => {
    const { code, out } = await lode('user', 'add', 'kim@example.ca', '--name', 'Kim Hart', '--roles', 'facilitator,coordinator');
    expect([code, out]).toEqual([0, expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/invite\/[\w-]{40,}\n$/)]);
    const [kim] = await database().read.select().from(users);
    expect(kim).toMatchObject({ email: 'kim@example.ca', roles: ['facilitator', 'coordinator'], joinedAt: null, passwordHash: null });
    expect((await database().read.select().from(auditEvents)).at(-1)).toMatchObject({ command: 'access.invite-user', actorKind: 'system' });
  });

  it('refuses a role nobody has heard of', async () => {
    expect(await lode('user', 'add', 'x@example.ca', '--name', 'X', '--roles', 'boss')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('"boss" is not a role') });
  });
});
