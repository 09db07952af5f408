import { existsSync, readFileSync } from 'node:fs';

const read = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
};

/** A run that ended badly without naming a failed test still counts as one failure. */
const honest = ({ passed, failed }, ok) => ({ passed, failed: ok || failed > 0 ? failed : 1 });

const NOTHING = { passed: 0, failed: 0 };

/** One check without a report of its own. */
export const single = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** vitest's JSON report. A file that could not even be loaded holds no tests, and counts as one failure. */
export const fromVitest = (file, ok) => {
  const report = read(file);
  if (!report) return honest(NOTHING, false);
  const unloaded = report.testResults.filter(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded }, ok);
};

/** Playwright's JSON report. A test that passed only when tried again has failed. */
export const fromPlaywright = (file, ok) => {
  const report = read(file);
  if (!report) return honest(NOTHING, false);
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky }, ok);
};
