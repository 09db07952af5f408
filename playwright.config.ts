import { mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { SERVERS } from './e2e/support/servers';
import { findChromium } from './scripts/test/find-chromium.mjs';

// Set once and inherited by the servers and every worker.
process.env.LODE_E2E_FOLDER ??= mkdtempSync(path.join(tmpdir(), 'lode-e2e-'));

const LONGEST = '**/a-sealed-word-reaches-nobody-without-the-right.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: Math.min(SERVERS.length, availableParallelism()),
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ...(process.env.LODE_E2E_REPORT ? [['json', { outputFile: process.env.LODE_E2E_REPORT }] as const] : [])],
  use: {
    locale: 'en-CA',
    timezoneId: 'America/Vancouver',
    actionTimeout: 15_000,
    // Without pictures of every moment: they cost more than what they show.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      chromiumSandbox: false,
      args: [
        '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
      ],
    },
  },
  projects: [
    // The last of all, whatever became of the others: it empties the workspace.
    { name: 'set-up', testMatch: '**/*.setup.ts', teardown: 'last', workers: 1 },
    { name: 'last', testMatch: '**/*.last.ts', workers: 1, use: { viewport: { width: 1280, height: 800 } } },
    // The longest journey begins first: at the end one worker would wait for it.
    { name: 'longest', dependencies: ['set-up'], testMatch: LONGEST, workers: 1 },
    { name: 'desktop', dependencies: ['set-up'], testIgnore: LONGEST, grepInvert: /@phone-only|\.phone\.spec/, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', dependencies: ['set-up'], grep: /@phone|\.phone\.spec/, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
  webServer: SERVERS.map((address, number) => ({
    name: `server ${number}`,
    command: `node scripts/e2e-server.mjs ${number}`,
    // The further ones wait for the set-up, which is a test: their workers wait for them.
    url: number === 0 ? `${address}/api/health` : undefined,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'pipe',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  })),
});
