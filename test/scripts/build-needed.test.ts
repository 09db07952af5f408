import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildNeeded } from '../../scripts/start/build.mjs';
import { filesChangedAt, temporaryFolder } from './temporary-folder';

const BUILT = { '.next/BUILD_ID': 100, 'app/page.tsx': 10, 'lib/domain/indicators/growth.ts': 10, 'package-lock.json': 10 };

describe('a build', () => {
  it('is needed on a fresh clone', () => {
    const folder = temporaryFolder();
    filesChangedAt(folder, { 'app/page.tsx': 10 });
    expect(buildNeeded(folder)).toBe(true);
  });

  it('is not needed when nothing changed since the last one', () => {
    const folder = temporaryFolder();
    filesChangedAt(folder, BUILT);
    expect(buildNeeded(folder)).toBe(false);
  });

  it.each([['lib/domain/indicators/growth.ts'], ['drizzle/sqlite/0001.sql'], ['next.config.js'], ['package-lock.json']])('is needed after %s changed', (file) => {
    const folder = temporaryFolder();
    filesChangedAt(folder, { ...BUILT, [file]: 101 });
    expect(buildNeeded(folder)).toBe(true);
  });

  it('is needed after a file was removed', () => {
    const folder = temporaryFolder();
    filesChangedAt(folder, BUILT);
    rmSync(path.join(folder, 'lib/domain/indicators/growth.ts'));
    expect(buildNeeded(folder)).toBe(true);
  });

  it('is not needed for a test or a document', () => {
    const folder = temporaryFolder();
    filesChangedAt(folder, { ...BUILT, 'test/domain/growth.test.ts': 200, 'README.md': 200 });
    expect(buildNeeded(folder)).toBe(false);
  });
});
