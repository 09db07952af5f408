import { copyFileSync, mkdtempSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { inject } from 'vitest';
import { closeDatabase } from '@/db';
import { endWorker } from './end-worker';
import { onServer, urlOf } from './postgres-server';
import './provided';

/** From here on the services speak to an empty, migrated instance of the same engine; `back` leads to the one before. */
export const inAnotherInstance = async (): Promise<{ back: () => Promise<void> }> => {
  const { DATABASE_URL, DATABASE_FILE } = process.env;
  await endWorker();
  await closeDatabase();
  const name = `lode_other_${randomBytes(8).toString('hex')}`;
  if (DATABASE_URL) {
    await onServer(`create database ${name} template ${inject('postgresTemplate')}`);
    process.env.DATABASE_URL = urlOf(name);
  } else {
    const template = inject('sqliteTemplate');
    process.env.DATABASE_FILE = path.join(mkdtempSync(path.join(path.dirname(template), 'other-')), 'lode.sqlite');
    copyFileSync(template, process.env.DATABASE_FILE);
  }
  return {
    back: async () => {
      await endWorker();
      await closeDatabase();
      if (DATABASE_URL) await onServer(`drop database ${name} with (force)`);
      Object.assign(process.env, DATABASE_URL ? { DATABASE_URL } : { DATABASE_FILE });
    },
  };
};
