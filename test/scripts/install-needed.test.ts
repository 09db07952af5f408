import { describe, expect, it } from 'vitest';
import { installNeeded } from '../../scripts/start/install.mjs';
import { filesChangedAt, temporaryFolder } from './temporary-folder';

const INSTALLED = { 'package-lock.json': 10, 'node_modules/.package-lock.json': 20, 'node_modules/next/package.json': 5 };

describe('an install', () => {
  it('is needed on a fresh clone', () => {
    const folder = temporaryFolder();
    filesChangedAt(folder, { 'package-lock.json': 10 });
    expect(installNeeded(folder)).toBe(true);
  });

  it('is not needed while the lock is the one installed from', () => {
    const folder = temporaryFolder();
    filesChangedAt(folder, INSTALLED);
    expect(installNeeded(folder)).toBe(false);
  });

  it('is needed after the lock changed', () => {
    const folder = temporaryFolder();
    filesChangedAt(folder, { ...INSTALLED, 'package-lock.json': 30 });
    expect(installNeeded(folder)).toBe(true);
  });
});
