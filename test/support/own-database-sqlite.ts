import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { endWorker } from './end-worker';
import './provided';

const template = inject('sqliteTemplate');
const folder = mkdtempSync(path.join(path.dirname(template), 'file-'));

delete process.env.DATABASE_URL;
process.env.DATABASE_FILE = path.join(folder, 'lode.sqlite');
copyFileSync(template, process.env.DATABASE_FILE);

afterAll(async () => {
  await endWorker();
  const { closeDatabase } = await import('@/db');
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});
