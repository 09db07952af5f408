import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateInChild } from './migrate-in-child';
import './provided';

export default async function template(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lode-sqlite-'));
  const file = path.join(folder, 'template.sqlite');
  await migrateInChild({ DATABASE_URL: '', DATABASE_FILE: file });
  project.provide('sqliteTemplate', file);
  return () => rmSync(folder, { recursive: true, force: true });
}
