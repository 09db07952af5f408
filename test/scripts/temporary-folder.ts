import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder, gone after the test. */
export const temporaryFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lode-scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const EPOCH = 1_700_000_000;

/** Writes files, each last changed at the given second; folders count as old as time. */
export const filesChangedAt = (folder: string, files: Record<string, number>) => {
  for (const [name, second] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
    utimesSync(file, EPOCH + second, EPOCH + second);
    for (let parent = path.dirname(file); parent !== folder; parent = path.dirname(parent)) utimesSync(parent, EPOCH, EPOCH);
  }
};
