import { manager } from './support/manager';
import { open } from './support/open';
import { expect, test } from './support/test';

test.use({ storageState: manager.state });

test('a survey is built with a skip rule, and what is published is what stands on the page', async ({ page }) => {
  await open(page, '/surveys/new');
  await page.getByLabel('Name').fill('Premises only');
  for (const block of ['Business climate', 'Future plans', 'Workforce', 'Community factors', 'Mining retro-fit']) await page.getByLabel(block).uncheck();
  await page.getByRole('button', { name: 'Begin the draft' }).click();

  await page.getByRole('button', { name: 'Edit: When does the lease end?' }).click();
  await expect(page.getByRole('group', { name: 'Ask only if' }).getByLabel('Earlier question')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Who owns it?' }).click();
  await page.getByLabel('What changed, and why').fill('The first one');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  // Another question still looks at the one that was taken out: neither saved nor published.
  await expect(page.getByText('Nothing was published')).toBeVisible();

  await page.getByRole('button', { name: 'Remove: Where are its large decisions made?' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'As the interview shows it' })).toBeVisible();
  await expect(page.getByText('The premises are')).toBeVisible();
  await expect(page.getByText('Who owns it?')).toHaveCount(0);
});
