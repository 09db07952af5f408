import { LogForm } from './support/log-form';
import { logThroughApi } from './support/log-through-api';
import { manager } from './support/manager';
import { open } from './support/open';
import { organizationId } from './support/organization-id';
import { expect, test } from './support/test';

const FIRM = 'Augury Drill Tooling Ltd.';
const PROMISE = 'send the core barrel drawings';

const DAY = 24 * 60 * 60_000;

/** 'Mon': the day of the week, by the workspace's calendar. */
const weekday = (daysAhead: number): string =>
  new Intl.DateTimeFormat('en-CA', { weekday: 'short', timeZone: 'America/Vancouver' }).format(Date.now() + daysAhead * DAY).replace('.', '');

test('a promise stands on Today until it is ticked off; each step has its way back', async ({ page }) => {
  await open(page, '/outreach/log');
  const form = new LogForm(page);
  await form.name('augury', FIRM);
  await form.tell('They ask for drawings before the winter season');
  await page.getByLabel('Next follow-up or promise').fill(`${PROMISE} tomorrow`);
  await page.getByLabel('Next follow-up or promise').press('Enter');
  await form.save();
  await expect(page.getByText('Contact logged.')).toBeVisible();

  await open(page, '/today');
  const item = page.getByRole('listitem').filter({ hasText: PROMISE });
  await expect(item.first()).toContainText(weekday(1));
  await item.getByRole('button', { name: `Done: ${PROMISE}` }).click();
  await expect(page.getByText(`Done: ${PROMISE}`)).toBeVisible();
  await expect(item.getByRole('button', { name: `Done: ${PROMISE}` })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item.getByRole('button', { name: `Done: ${PROMISE}` })).toBeVisible();

  await item.getByText('…').click();
  await item.getByRole('button', { name: /^Next week/ }).click();
  await expect(page.getByText(`${PROMISE}: now due`)).toBeVisible();
});

test('before a contact is logged, a colleague\'s recent one with the same firm is shown', async ({ page, anotherBrowser }) => {
  const hers = await (await anotherBrowser({ storageState: manager.state })).newPage();
  const organization = await organizationId(hers, FIRM);
  await logThroughApi(hers.request, { summary: 'Asked about the new reaming shells', organizationIds: [organization] });

  await open(page, '/today');
  await page.keyboard.press('l');
  await new LogForm(page).name('augury', FIRM);
  await expect(page.getByRole('dialog').getByText(`${manager.name} logged a contact with ${FIRM} today (call).`)).toBeVisible();
});

test('what is typed survives an accidental Escape and a reload', async ({ page }) => {
  const telling = 'Half a sentence about the haul road';
  await open(page, '/outreach');
  await page.keyboard.press('l');
  await new LogForm(page).tell(telling);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await open(page, '/outreach');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog').getByLabel('What happened')).toHaveValue(telling);
});
