import { describe, expect, it } from 'vitest';
import { chooseSteps } from '../../scripts/test/choose.mjs';

const KNOWN = ['lock', 'types', 'unit', 'services-sqlite', 'services-postgres', 'e2e'];

describe('npm test -- --only', () => {
  it('runs everything when nothing is asked', () => {
    expect(chooseSteps([], KNOWN)).toBeNull();
  });

  it('takes steps and groups of steps', () => {
    expect(chooseSteps(['--only', 'unit,services'], KNOWN)).toEqual(new Set(['unit', 'services-sqlite', 'services-postgres']));
    expect(chooseSteps(['--only=e2e'], KNOWN)).toEqual(new Set(['e2e']));
  });

  it('names the steps when it is asked for one that does not exist', () => {
    expect(() => chooseSteps(['--only', 'browser'], KNOWN)).toThrow('"browser" is not a step of npm test.');
  });
});
