import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { endWorker } from './end-worker';
import { onServer, urlOf } from './postgres-server';
import './provided';

const name = `lode_test_${randomBytes(8).toString('hex')}`;
await onServer(`create database ${name} template ${inject('postgresTemplate')}`);

delete process.env.DATABASE_FILE;
process.env.DATABASE_URL = urlOf(name);

afterAll(async () => {
  await endWorker();
  const { closeDatabase } = await import('@/db');
  await closeDatabase();
  await onServer(`drop database ${name} with (force)`);
});
