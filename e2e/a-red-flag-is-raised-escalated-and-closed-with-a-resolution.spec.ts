import { open } from './support/open';
import { organizationId } from './support/organization-id';
import { expect, test } from './support/test';

const FIRM = 'Augury Drill Tooling Ltd.';

test('a red flag is raised, escalated and closed with a resolution', async ({ page }) => {
  await open(page, `/red-flags/raise?organization=${await organizationId(page, FIRM)}`);
  await page.getByLabel('What is it, in one line').fill('Crane inspection failed');
  await page.getByRole('button', { name: 'Raise a red flag' }).click();
  // What is missing leads to its field, and nothing typed is lost.
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page.getByLabel('Why', { exact: true }).fill('Seen on the yard tour');
  await page.getByRole('button', { name: 'Raise a red flag' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Crane inspection failed' })).toBeVisible();

  await page.getByRole('button', { name: 'Escalate' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Escalate' }).click();
  await expect(page.getByText('Escalated to', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Close it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close it' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('How did it end?').fill('Inspected again and passed');
  await dialog.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByRole('heading', { name: 'Resolution' })).toBeVisible();

  await open(page, '/red-flags');
  await expect(page.getByRole('main')).not.toContainText('Crane inspection failed');
});
