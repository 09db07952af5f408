import { open } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

test('a narrowed list stands in its address: a reload, the way back and a link to a colleague show the same', async ({ page }) => {
  const rows = page.getByRole('grid', { name: 'Organizations of the register' }).locator('tbody').getByRole('row');
  await open(page, '/organizations');
  await page.getByLabel('Sub-cluster', { exact: true }).selectOption('Manufacturing associated with mining');
  await expect(page).toHaveURL(/subcluster=/);
  await page.getByRole('link', { name: /Jobs/ }).click();
  await expect(page).toHaveURL(/sort=jobs/);
  await page.getByLabel('Name', { exact: true }).fill('wo');
  await expect(page).toHaveURL(/q=wo/);
  await expect(rows.filter({ hasText: sample.silverthread })).toHaveCount(0);
  const shown = await rows.allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);

  await page.reload();
  expect(await rows.allInnerTexts()).toEqual(shown);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('wo');
  await expect(page.getByLabel('Sub-cluster', { exact: true })).toHaveValue(/manufacturing/);

  await rows.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/organizations\/[0-9a-f-]{36}/);
  await page.goBack();
  await expect(rows).toHaveText(shown.map((row) => new RegExp(row.split(/\s/)[0] ?? '')));
  await expect(page).toHaveURL(/q=wo/);

  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
  await expect(page).toHaveURL(/\/organizations$/);
});

test('an address somebody mistyped shows the whole list rather than a fault', async ({ page }) => {
  expect((await open(page, '/organizations?kind=nonsense&page=-3&sort=colour')).status()).toBe(200);
  await expect(page.getByRole('grid', { name: 'Organizations of the register' }).getByRole('row')).not.toHaveCount(1);
});
