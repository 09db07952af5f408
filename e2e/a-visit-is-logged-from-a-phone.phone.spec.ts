import type { Page } from '@playwright/test';
import { addTable } from './support/add-table';
import { LogForm } from './support/log-form';
import { manager } from './support/manager';
import { open } from './support/open';
import { realAddress } from './support/real-address';
import { isForManagers, pages, type Route } from './support/routes';
import { sample } from './support/sample';
import { expect, test } from './support/test';

// A walk over every page: a trace of it would take a third of the time, and a fault is told in words.
test.use({ trace: 'off' });

const SUMMARY = 'At the gate: the crusher is down until Friday';

test('a visit is logged on a phone and stands on Today', async ({ page }) => {
  await open(page, '/today');
  await page.getByRole('navigation', { name: 'Quick actions' }).getByRole('link', { name: 'Log contact' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Log a contact' })).toBeVisible();
  const form = new LogForm(page);
  await form.kind('Visit');
  await form.name('silverth', sample.silverthread);
  await form.tell(SUMMARY);
  await form.save();
  await expect(page.getByText('Contact logged.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Quick actions' }).getByRole('link', { name: 'Today' }).tap();
  await expect(page.getByRole('list', { name: 'What I logged lately' }).getByText(SUMMARY)).toBeVisible();
});

test('everything else is behind the menu', async ({ page }) => {
  await open(page, '/today');
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organizations' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Organizations' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

const wider = async (page: Page, route: Route): Promise<void> => {
  const address = await realAddress(page, route);
  await page.goto(address);
  const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(by, `${address} is wider than 390 px by`).toBe(0);
};

test('a long name stays within its field, and a name without a town says nothing of one', async ({ page }) => {
  await open(page, '/outreach/log');
  const form = new LogForm(page);
  await form.name('nine rav', sample.nineRavens);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

  await open(page, '/organizations');
  const cim = page.getByRole('row').filter({ hasText: sample.cim });
  await expect(cim.locator('td[data-label="Last contact"]')).toBeVisible();
  await expect(cim.locator('td[data-label="Town"]')).toBeHidden();
});

test('no page is wider than the phone', async ({ page, anotherBrowser }) => {
  test.slow();
  await addTable(page.request, 'made-up-values-with-mistakes.csv');
  const signedIn = pages().filter(({ isPublic }) => !isPublic);
  for (const route of signedIn.filter((each) => !isForManagers(each))) await wider(page, route);

  const { viewport, isMobile, hasTouch } = test.info().project.use;
  const hers = await (await anotherBrowser({ storageState: manager.state, viewport, isMobile, hasTouch })).newPage();
  for (const route of signedIn.filter(isForManagers)) await wider(hers, route);
});
