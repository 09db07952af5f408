import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { database } from '@/db';
import { keepEnvironment } from '@/lib/cli/keep-environment';
import { noteAddress } from '@/scripts/start/served-at.mjs';
import { auditEvents, users } from '@/db/schema';
import { lode, lodeElsewhere } from './lode';

describe('user add', () => {
  it('invites somebody and prints the link alone', async () => {
    const { code, out } = await lode('user', 'add', 'kim@example.ca', '--name', 'Kim Hart', '--roles', 'facilitator,coordinator');
    expect([code, out]).toEqual([0, expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/invite\/[\w-]{40,}\n$/)]);
    const [kim] = await database().read.select().from(users);
    expect(kim).toMatchObject({ email: 'kim@example.ca', roles: ['facilitator', 'coordinator'], joinedAt: null, passwordHash: null });
    expect((await database().read.select().from(auditEvents)).at(-1)).toMatchObject({ command: 'access.invite-user', actorKind: 'system' });
  });

  it('leads to where the server was reached last', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lode-address-'));
    noteAddress(folder, 'http://127.0.0.1:3351');
    const before = { ...process.env };
    Object.assign(process.env, { DATABASE_FILE: path.join(folder, 'lode.sqlite'), NEXTAUTH_URL: '', HOST: '', PORT: '' });
    keepEnvironment();
    const kept = process.env.NEXTAUTH_URL;
    Object.assign(process.env, { NEXTAUTH_URL: '', PORT: '3400' });
    keepEnvironment();
    const said = process.env.NEXTAUTH_URL;
    for (const name of ['DATABASE_FILE', 'NEXTAUTH_URL', 'HOST', 'PORT']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    expect([kept, said]).toEqual(['http://127.0.0.1:3351', 'http://127.0.0.1:3400']);
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses a role nobody has heard of', async () => {
    expect(await lode('user', 'add', 'x@example.ca', '--name', 'X', '--roles', 'boss')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('"boss" is not a role') });
  });

  it('says what to do first where the database was never prepared', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lode-bare-'));
    const never = { DATABASE_URL: '', DATABASE_FILE: path.join(folder, 'lode.sqlite') };
    const ran = await lodeElsewhere(['user', 'add', 'kim@example.ca', '--name', 'Kim Hart', '--roles', 'viewer'], never);
    expect(ran).toEqual({ code: 1, out: '', err: expect.stringMatching(/never prepared.*npm run -s lode -- prepare\b/) });
    expect((await lodeElsewhere(['prepare', '--empty'], never)).code).toBe(0);
    expect(await lodeElsewhere(['user', 'add', 'kim@example.ca', '--name', 'Kim Hart', '--roles', 'viewer'], never)).toMatchObject({ code: 0, out: expect.stringContaining('/invite/') });
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);
});
