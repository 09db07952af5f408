import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromPlaywright, fromVitest } from '../../scripts/test/tally.mjs';
import { temporaryFolder } from './temporary-folder';

const report = (content: unknown) => {
  const file = path.join(temporaryFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('the tally of a test run', () => {
  it('sums what vitest reports', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] });
    expect(fromVitest(file, false)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a test file that could not be loaded as one failure', () => {
    const file = report({ numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(fromVitest(file, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a run that failed without a failed test, or left no report, as one failure', () => {
    const file = report({ numPassedTests: 3, numFailedTests: 0, testResults: [] });
    expect(fromVitest(file, false)).toEqual({ passed: 3, failed: 1 });
    expect(fromVitest(path.join(temporaryFolder(), 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes a browser test that passed only on a second try as failed', () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } });
    expect(fromPlaywright(file, false)).toEqual({ passed: 5, failed: 3 });
  });
});
