import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const HEAPS = /^(utils?|helpers?|types|misc|common)\./;

describe('files are named by a word of the trade', () => {
  const names = sourceFiles('app', 'components', 'db', 'lib', 'scripts', 'test', 'e2e').map(({ file }) => file);

  it('in small letters joined by hyphens', () => {
    expect(names.filter((file) => !KEBAB.test(path.basename(file)))).toEqual([]);
  });

  it('and never as a heap of unrelated things', () => {
    expect(names.filter((file) => HEAPS.test(path.basename(file)))).toEqual([]);
  });
});
