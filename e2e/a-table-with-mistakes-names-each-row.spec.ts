import { request as send } from 'node:http';
import { loadTable } from './support/load-table';
import { open } from './support/open';
import { origin } from './support/origin';
import { expect, test } from './support/test';

const GIGABYTES = 3_000_000_000;

test('each row that is not taken is named by its line and column; what was counted is discarded', async ({ page }) => {
  await loadTable(page, 'made-up-values-with-mistakes.csv', 'With mistakes');
  const rejected = page.getByRole('table', { name: 'Rejected rows' });
  // The heads and the six lines below: Cariboo, a name of two levels, is placed by the level the table is of.
  await expect(rejected.getByRole('row')).toHaveCount(7);
  for (const [line, column, reason] of [
    ['line 3', 'year', 'stands further up'],
    ['line 4', 'region', 'no region of this name or code is known'],
    ['line 5', 'employment_thousands', 'this is not a number'],
    ['line 6', 'naics', 'this is not a NAICS code'],
    ['line 7', 'year', 'this year cannot be right'],
    ['line 8', 'employment_thousands', 'not as many cells as the header'],
  ] as const) {
    const row = rejected.getByRole('row', { name: line });
    await expect(row).toContainText(column);
    await expect(row).toContainText(reason);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^rejected-rows-.*\.csv$/);

  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Discarded. Nothing of it was published.')).toBeVisible();
});

test('the same file a second time changes nothing', async ({ page }) => {
  await loadTable(page, 'made-up-values-regions-2025.csv', 'Twice');
  await page.getByRole('button', { name: 'Publish 144 figures' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish 144 figures' }).click();
  await expect(page.getByText('Twice is now the newest vintage')).toBeVisible();
  const load = page.url();

  await loadTable(page, 'made-up-values-regions-2025.csv', 'Twice again');
  await expect(page.getByText('This very file is published already, as Twice. Nothing to change.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0);

  await open(page, load);
  await page.getByRole('button', { name: 'Undo this load' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo this load' }).click();
  await expect(page.getByText('The vintage before it is the newest again.')).toBeVisible();
});

test('a picture that calls itself a table is refused in words', async ({ page, faults }) => {
  faults.expect(/status of 422/);
  await open(page, '/imports/new');
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: picture });
  await expect(page.getByRole('alert').filter({ hasText: 'not a table of text' })).toBeVisible();
});

test('a file that says it is too large is refused before a byte of it is read', async ({ page }) => {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { cookie, origin: origin(), 'x-file-name': 'large.csv', 'content-length': GIGABYTES };
    const upload = send(`${origin()}/api/v1/imports`, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode);
      upload.destroy();
    });
    upload.on('error', reject);
    upload.flushHeaders();
  });
  expect(status).toBe(413);
});
