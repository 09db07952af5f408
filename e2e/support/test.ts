import { test as base, expect, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { administrator } from './administrator';
import { Faults } from './faults';
import { addressOfOwnServer } from './servers';
import { untilServed } from './until-served';

interface Fixtures {
  /** Checked after every test: whatever is not expected fails it. */
  faults: Faults;
  /** A browser of its own, signed out unless a state is given. */
  anotherBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

interface WorkerFixtures {
  /** The address of the worker's own server, once it answers. */
  server: string;
}

/** Signed in as the administrator; a test for somebody else says so. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const address = addressOfOwnServer();
      await untilServed(address);
      await use(address);
    },
    { scope: 'worker', auto: true },
  ],
  baseURL: async ({ server }, use) => use(server),
  storageState: async ({}, use) => use(administrator.state),
  faults: [
    async ({ context }, use) => {
      const faults = new Faults();
      faults.watch(context);
      await use(faults);
      expect(faults.unexpected(), 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
  anotherBrowser: async ({ browser, contextOptions, baseURL, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, ...contextOptions, storageState: undefined, ...options });
      faults.watch(context);
      contexts.push(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
