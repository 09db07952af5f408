import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../scripts/lock/compare-versions.mjs';
import { lockFaults } from '../../scripts/lock/lock-faults.mjs';

type Entry = Record<string, unknown>;
const entry = (version: string, more: Entry = {}) => ({ version, integrity: 'sha512-x', ...more });
const faults = (packages: Record<string, Entry>, floors = {}, allowed = {}): string[] => lockFaults({ packages }, floors, allowed);

describe('a lock', () => {
  it('passes when every dependency has an entry, nested or not', () => {
    expect(faults({
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': entry('1.0.0', { dependencies: { b: '2.0.0' }, optionalDependencies: { '@scope/c': '1.0.0' } }),
      'node_modules/a/node_modules/b': entry('2.0.0', { dependencies: { '@scope/c': '1.0.0' } }),
      'node_modules/@scope/c': entry('1.0.0'),
    })).toEqual([]);
  });

  it('fails when a platform package was left out, which npm ci would refuse', () => {
    expect(faults({ '': {}, 'node_modules/a': entry('1.0.0', { optionalDependencies: { 'a-darwin': '1.0.0' } }) }))
      .toEqual(['node_modules/a needs a-darwin@1.0.0, which the lock does not hold']);
  });

  it('asks for a peer, but not for an optional one', () => {
    expect(faults({
      '': {},
      'node_modules/a': entry('1.0.0', { peerDependencies: { b: '*', c: '*' }, peerDependenciesMeta: { c: { optional: true } } }),
    })).toEqual(['node_modules/a needs b@*, which the lock does not hold']);
  });

  it.each([['git+ssh://git@host/a.git'], ['https://host/a.tgz'], ['owner/a#main'], ['file:../a']])('fails on a package taken from %s', (range) => {
    expect(faults({ '': { dependencies: { a: range } }, 'node_modules/a': entry('1.0.0') }))
      .toEqual([`package.json takes a from ${range} instead of the registry`]);
  });

  it('fails on a package without a digest, or resolved elsewhere', () => {
    expect(faults({ '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': entry('1.0.0', { resolved: 'http://mirror/b.tgz' }) })).toEqual([
      'node_modules/a has no integrity digest',
      'node_modules/b was resolved to http://mirror/b.tgz instead of the registry',
    ]);
  });

  it('fails below a floor and at a ceiling, wherever the package lies', () => {
    const floors = { a: { atLeast: '12.11.1', below: '13.0.0', because: 'it crashes' } };
    expect(faults({ '': {}, 'node_modules/b/node_modules/a': entry('12.9.9') }, floors)).toHaveLength(1);
    expect(faults({ '': {}, 'node_modules/a': entry('12.11.1') }, floors)).toEqual([]);
    expect(faults({ '': {}, 'node_modules/a': entry('13.0.0') }, floors)).toEqual(['node_modules/a is 13.0.0, not below 13.0.0: it crashes']);
  });

  it('fails on an install script nobody decided on', () => {
    const lock = { '': {}, 'node_modules/a': entry('1.0.0', { hasInstallScript: true }) };
    expect(faults(lock)).toHaveLength(1);
    expect(faults(lock, {}, { a: false })).toEqual([]);
  });
});

describe('versions', () => {
  it('are compared number by number, a pre-release before its release', () => {
    const sorted = ['4.24.15', '5.0.0-beta.3', '5.0.0', '4.9.20'].sort(compareVersions);
    expect(sorted).toEqual(['4.9.20', '4.24.15', '5.0.0-beta.3', '5.0.0']);
  });
});
