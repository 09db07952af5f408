import { open } from './support/open';
import { organizationId } from './support/organization-id';
import { sample } from './support/sample';
import { expect, test } from './support/test';

test('answers left behind by a lost connection are told on every page, warned of at signing out, and sent when they can be', async ({ page, faults }) => {
  faults.expect(/ERR_FAILED/);
  await open(page, `/interviews/new?organization=${await organizationId(page, sample.brasswren)}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const jobs = page.getByRole('textbox', { name: 'How many people work here today' });
  await expect(jobs).toBeVisible();
  await page.route('**/answers', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await jobs.fill('41');
  await expect(page.getByRole('status', { name: 'Saving' })).toContainText('1 answer waits on this device');

  await open(page, '/today');
  await expect(page.getByText('1 answer of an interview waits on this device and could not be sent.')).toBeVisible();
  await page.getByRole('navigation').locator('summary').last().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const warning = page.getByRole('dialog', { name: 'Some answers are not sent yet' });
  await expect(warning.getByRole('button', { name: 'Sign out and lose them' })).toBeVisible();
  await warning.getByRole('button', { name: 'Cancel' }).click();

  await page.unroute('**/answers');
  await open(page, '/interviews');
  await expect(page.getByText('1 answer of an interview that waited on this device is sent.')).toBeVisible();
});
