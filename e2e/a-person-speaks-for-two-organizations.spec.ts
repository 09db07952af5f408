import { open } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

const NAME = 'Rosalind Ketlo';

test('a person is added from a firm, speaks for a second one, and leaves the first', async ({ page }) => {
  await open(page, `/organizations?q=${encodeURIComponent(sample.cottonwood)}`);
  await page.getByRole('main').getByRole('link', { name: sample.cottonwood }).click();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('Given name').fill('Rosalind');
  await page.getByLabel('Family name').fill('Ketlo');
  await expect(page.getByRole('combobox', { name: 'Organization' })).toHaveValue(sample.cottonwood);
  await page.getByLabel('Title or role').fill('Shop steward');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('heading', { level: 1, name: sample.cottonwood })).toBeVisible();
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await page.getByRole('link', { name: 'Add an affiliation' }).click();
  await page.getByRole('combobox', { name: 'Organization' }).fill('brassw');
  await page.getByRole('option', { name: sample.brasswren }).click();
  await page.getByLabel('Title or role').fill('Training lead');
  await page.getByRole('button', { name: 'Save' }).click();

  const worksFor = page.getByRole('region', { name: 'Works for' }).or(page.locator('section').filter({ has: page.getByRole('heading', { name: 'Works for' }) }));
  await expect(worksFor.getByRole('listitem').filter({ hasText: sample.cottonwood })).toContainText('Shop steward');
  await expect(worksFor.getByRole('listitem').filter({ hasText: sample.brasswren })).toContainText('Training lead');

  await worksFor.getByRole('listitem').filter({ hasText: sample.cottonwood }).getByRole('button', { name: /^End/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End' }).click();
  await expect(page.getByText('Ended', { exact: true })).toBeVisible();
  await open(page, '/people?q=Ketlo');
  await expect(page.getByRole('row', { name: NAME })).toContainText(sample.brasswren);
});
