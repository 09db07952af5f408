import { describe, expect, it } from 'vitest';
import { checkNodeVersion } from '../../scripts/start/node-version.mjs';

describe('the Node in use', () => {
  it.each([['20.19.0'], ['22.0.0'], ['24.21.0']])('may be %s', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each([['18.20.8'], ['20.18.9']])('may not be %s, and the person is told what to install', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`Lode needs Node 20.19 or newer, and this is Node ${version}.`);
  });
});
