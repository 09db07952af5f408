import type { Page } from '@playwright/test';
import { administrator } from './support/administrator';
import { askForAccess } from './support/ask-for-access';
import { findAxeFaults } from './support/find-axe-faults';
import { manager } from './support/manager';
import { nobody } from './support/nobody';
import { open } from './support/open';
import { openDirectory } from './support/open-directory';
import { organizationId } from './support/organization-id';
import { realAddress } from './support/real-address';
import { isForManagers, pages, type Route } from './support/routes';
import { signIn } from './support/sign-in';
import { expect, test } from './support/test';

// A walk over every page: a trace of it would take a third of the time, and a fault is told in words.
test.use({ trace: 'off' });

// Part by part, so that two workers share the walk.
test.describe.configure({ mode: 'parallel' });

const all = pages();
const signedIn = all.filter(({ isPublic }) => !isPublic);
const PARTS = [0, 1, 2, 3];
const PHONE = { width: 390, height: 844 };

/** Neighbours stay together: the way to one page leads to the next. */
const partOf = (routes: readonly Route[], part: number): readonly Route[] => {
  const size = Math.ceil(routes.length / PARTS.length);
  return routes.slice(part * size, (part + 1) * size);
};

const expectNoFault = async (page: Page, route: Route): Promise<void> => {
  const address = await realAddress(page.request, route);
  expect((await open(page, address)).status(), address).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await findAxeFaults(page), address).toEqual([]);
  await page.setViewportSize(PHONE);
  const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(by, `${address} is wider than a phone by`).toBe(0);
};

for (const part of PARTS) test.describe(`signed in, part ${part + 1} of ${PARTS.length}`, () => {
  test.describe.configure({ mode: 'default' });
  for (const route of partOf(signedIn.filter((each) => !isForManagers(each)), part)) {
    test(`${route.route} is accessible in both themes and no wider than a phone`, async ({ walker }) => expectNoFault(walker, route));
  }
});

test.describe('as a manager', () => {
  test.describe.configure({ mode: 'default' });
  test.use({ storageState: manager.state });
  test.beforeAll(async ({ browser, baseURL }) => {
    const context = await browser.newContext({ storageState: manager.state, baseURL });
    const page = await context.newPage();
    await askForAccess(page, await organizationId(page, 'Augury Drill Tooling Ltd.'));
    await context.close();
  });
  for (const route of signedIn.filter(isForManagers)) {
    test(`${route.route} is accessible in both themes and no wider than a phone`, async ({ walker }) => expectNoFault(walker, route));
  }
});

test.describe('signed out', () => {
  test.use({ storageState: nobody });
  test.beforeAll(({ browser, baseURL }) => openDirectory(browser, baseURL));
  for (const route of all.filter(({ isPublic }) => isPublic)) {
    test(`${route.route} is accessible in both themes and no wider than a phone`, async ({ page }) => {
      if (route.route === '/sign-in/code') {
        await signIn(page, administrator);
        await expect(page).toHaveURL(/\/sign-in\/code/);
      }
      await expectNoFault(page, route);
      await expect(page).toHaveURL(new RegExp(`^[^?]+${route.route.replace(/\[.*/, '')}`));
    });
  }
});

test('a dead link and a page that never was are accessible in both themes', async ({ walker, faults }) => {
  faults.expect(/status of 404/);
  for (const address of ['/outreach/nothing-of-ours', '/no/such/page']) {
    await open(walker, address);
    expect(await findAxeFaults(walker), address).toEqual([]);
  }
});
