import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/find-axe-faults';
import { manager } from './support/manager';
import { open } from './support/open';
import { expect, test } from './support/test';

const CLUSTER = '/clusters/mining-north-central-bc';

test.use({ storageState: manager.state });

// After a soft navigation the title comes with the page's data.
const expectAccessible = async (page: Page): Promise<void> => {
  await expect(page).toHaveTitle(/ · Lode$/);
  expect(await findAxeFaults(page)).toEqual([]);
};

test('an analyst asks where, since when and what if, and a manager drafts another definition', async ({ page }) => {
  test.slow();

  await test.step('an industry stands on the map, and a district opens by keyboard', async () => {
    await open(page, '/industry');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mining');
    const northeast = page.getByRole('group', { name: /Map of British Columbia/ }).getByRole('link', { name: /^Northeast: LQ 12\.4/ });
    await expectAccessible(page);
    await northeast.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/region\?.*region=5980/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Northeast');
  });

  await test.step('the districts name which of them stand out, and the seed of the draw', async () => {
    await open(page, '/industry');
    await page.getByLabel('Table').selectOption({ label: (await page.getByLabel('Table').locator('option', { hasText: '2011' }).innerText()).trim() });
    await expect(page.getByText('seed 20131')).toBeVisible();
    await expect(page.getByText('above the cut-off')).toHaveCount(3);
  });

  await test.step('a cluster is read through the years, every figure in a table', async () => {
    await open(page, `${CLUSTER}/years`);
    await page.getByText('Show as table').first().click();
    await expect(page.getByRole('table', { name: /^Mining year by year/ })).toContainText('below limit');
    await expectAccessible(page);
  });

  await test.step('a mine closes on paper: its jobs, its suppliers, and what becomes of the quotient', async () => {
    await open(page, '/scenario');
    await page.getByLabel('Jobs', { exact: true }).fill('400');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/jobs=400/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What if an operation of 400 jobs closes');
    await expect(page.getByRole('table', { name: /before and after/ })).toContainText('Without the mine');
    await expectAccessible(page);
  });

  await test.step('a definition is drafted, previewed and thrown away; the published one stays', async () => {
    await open(page, `${CLUSTER}/definition/draft`);
    await page.getByRole('button', { name: 'Start a draft' }).click();
    await page.getByLabel('Weight of 541330').fill('2');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(page.getByText('A weight lies between 0 and 1.')).toBeVisible();
    await page.getByLabel('Weight of 541330').fill('0.25');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(page.getByText('Draft saved')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'What changes' }).click();
    await expect(page.getByRole('table', { name: 'Industries that differ' })).toContainText('541330');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the draft' }).click();
    await page.getByRole('button', { name: 'Throw the draft away' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Throw the draft away' }).click();
    await expect(page).toHaveURL(/\/definition$/, { timeout: 15_000 });
    await expect(page.getByText('version 2')).toHaveCount(0);
  });
});
