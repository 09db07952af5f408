import { addTable } from './support/add-table';
import { administrator } from './support/administrator';
import { findAxeFaults } from './support/find-axe-faults';
import { nobody } from './support/nobody';
import { open } from './support/open';
import { realAddress } from './support/real-address';
import { pages } from './support/routes';
import { signIn } from './support/sign-in';
import { expect, test } from './support/test';

const THEMES = ['light', 'dark'] as const;
const all = pages();

test.describe('for whoever is signed in', () => {
  test.beforeAll(async ({ browser, baseURL }) => {
    const context = await browser.newContext({ storageState: administrator.state, baseURL });
    await addTable(context.request, 'made-up-values-with-mistakes.csv');
    await context.close();
  });

  for (const route of all.filter(({ isPublic }) => !isPublic)) {
    test(`${route.route} is accessible in both themes`, async ({ page }) => {
      const address = await realAddress(page, route);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        expect((await open(page, address)).status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect(await findAxeFaults(page), `${address}, ${theme}`).toEqual([]);
      }
    });
  }
});

test.describe('for whoever is not', () => {
  test.use({ storageState: nobody });

  for (const route of all.filter(({ isPublic }) => isPublic)) {
    test(`${route.route} is accessible in both themes`, async ({ page }) => {
      if (route.route === '/sign-in/code') {
        await signIn(page, administrator);
        await expect(page).toHaveURL(/\/sign-in\/code/);
      }
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        await open(page, await realAddress(page, route));
        await expect(page).toHaveURL(new RegExp(`^[^?]+${route.route.replace(/\[.*/, '')}`));
        expect(await findAxeFaults(page), `${route.route}, ${theme}`).toEqual([]);
      }
    });
  }
});
