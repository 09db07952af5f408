import { LogForm } from './support/log-form';
import { open } from './support/open';
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
  await page.getByRole('navigation', { name: 'Quick actions' }).getByRole('link', { name: 'Log contact' }).tap();
  await expect(page.getByLabel('What happened')).toHaveValue('');
  await expect(page.getByRole('button', { name: `Remove ${sample.silverthread}` })).toHaveCount(0);
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

test('a long name stays within its field, and a name without a town says nothing of one', async ({ page }) => {
  await open(page, '/outreach/log');
  const form = new LogForm(page);
  await form.name('nine rav', sample.nineRavens);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

  await open(page, `/organizations?cols=name!,town&q=${encodeURIComponent(sample.cim)}`);
  const cim = page.getByRole('grid').getByRole('row').filter({ hasText: sample.cim });
  await expect(cim).toBeVisible();
  await expect(cim).toHaveText(sample.cim, { useInnerText: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('what a record can be taken out as stands whole within the page', async ({ page }) => {
  await open(page, '/people');
  await page.getByRole('grid').getByRole('link').first().tap();
  await page.waitForURL(/\/people\/0/);
  await page.getByLabel(/^Download /).tap();
  const named = page.getByRole('link', { name: 'Their memberships: Excel (XLSX)' });
  await expect(named).toBeVisible();
  const { x = -1, width = Infinity } = (await named.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});
