import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { administrator } from './administrator';
import { Faults } from './faults';
import { layGround } from './lay-ground';
import { addressOfOwnServer } from './servers';
import { untilServed } from './until-served';

interface Fixtures {
  /** Checked after every test: whatever is not expected fails it. */
  faults: Faults;
  /** A browser of its own, signed out unless a state is given. */
  anotherBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** The window of whoever walks over every page: it stays open from one page to the next, as a person's does. */
  walker: Page;
}

interface WorkerFixtures {
  /** The address of the worker's own server, once it answers. */
  server: string;
  /** Everything there is a page of stands there. */
  ground: void;
  /** The windows of walkers, by who is signed in. */
  windows: Map<string, Page>;
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
    async ({}, use) => {
      const faults = new Faults();
      await use(faults);
      expect(faults.unexpected(), 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults }, use) => {
    faults.watch(context);
    await use(context);
  },
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
  ground: [async ({ browser, server }, use) => use(await layGround(browser, server)), { scope: 'worker' }],
  windows: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  walker: async ({ windows, browser, baseURL, contextOptions, storageState, viewport, ground: _, faults }, use) => {
    const who = JSON.stringify(storageState);
    const page = windows.get(who) ?? await (await browser.newContext({ baseURL, ...contextOptions, storageState })).newPage();
    windows.set(who, page);
    await page.emulateMedia({ colorScheme: 'light' });
    if (viewport) await page.setViewportSize(viewport);
    const unwatch = faults.watch(page.context());
    await use(page);
    unwatch();
  },
});

export { expect };
