import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment } from '../../scripts/start/environment.mjs';
import { keptSecret } from '../../scripts/start/secrets.mjs';
import { temporaryFolder } from './temporary-folder';

describe('the secrets of an installation', () => {
  it('are 32 bytes, written once and readable by the owner alone', () => {
    const folder = path.join(temporaryFolder(), 'data');
    const secret = keptSecret(folder, '.auth-secret');
    expect(Buffer.from(secret, 'base64')).toHaveLength(32);
    expect(keptSecret(folder, '.auth-secret')).toBe(secret);
    expect(statSync(path.join(folder, '.auth-secret')).mode & 0o777).toBe(0o600);
  });

  it('lie beside the database file and reach the build and the server', () => {
    const folder = temporaryFolder();
    const env = environment({ host: '127.0.0.1', port: 3000 }, { DATABASE_FILE: path.join(folder, 'lode.sqlite') });
    expect(env.NEXTAUTH_SECRET).toBe(keptSecret(folder, '.auth-secret'));
    expect(env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY).toBe(keptSecret(folder, '.actions-key'));
    expect(env.NEXTAUTH_SECRET).not.toBe(env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
  });

  it('give way to those set from outside', () => {
    const given = { DATABASE_FILE: path.join(temporaryFolder(), 'lode.sqlite'), NEXTAUTH_SECRET: 'given', NEXTAUTH_URL: 'https://lode.example' };
    expect(environment({ host: '127.0.0.1', port: 3000 }, given)).toMatchObject({ NEXTAUTH_SECRET: 'given', NEXTAUTH_URL: 'https://lode.example' });
  });

  it('come with an address a browser can open, whatever the server listens on', () => {
    const env = environment({ host: '0.0.0.0', port: 3001 }, { DATABASE_FILE: path.join(temporaryFolder(), 'lode.sqlite') });
    expect(env.NEXTAUTH_URL).toBe('http://127.0.0.1:3001');
  });
});
