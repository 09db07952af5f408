import { afterAll, vi } from 'vitest';

const before = { ...process.env };

/** Files share a process: what one of them set in the environment, or did to the clock, ends with it. */
afterAll(() => {
  vi.useRealTimers();
  for (const name of Object.keys(process.env)) {
    if (!(name in before)) delete process.env[name];
  }
  Object.assign(process.env, before);
});
