import { addTable } from './support/add-table';
import { LogForm } from './support/log-form';
import { open } from './support/open';
import { realAddress } from './support/real-address';
import { pages } from './support/routes';
import { sample } from './support/sample';
import { expect, test } from './support/test';

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

test('no page is wider than the phone', async ({ page }) => {
  test.slow();
  await addTable(page.request, 'made-up-values-with-mistakes.csv');
  for (const route of pages().filter(({ isPublic }) => !isPublic)) {
    const address = await realAddress(page, route);
    await page.goto(address);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(wider, `${address} is wider than 390 px by`).toBe(0);
  }
});
