import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/find-axe-faults';
import { nobody } from './support/nobody';
import { open } from './support/open';
import { expect, test } from './support/test';

const panel = (page: Page, title: string) => page.locator('section.panel').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const fileOf = async (page: Page, name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test('an analyst asks where growth came from, is told why one table cannot say, and takes the answer away', async ({ page }) => {
  await open(page, '/region');
  const split = panel(page, 'Where the growth came from');
  await test.step('the table of one date is refused with what would do, and the last series is shown with its own years', async () => {
    await expect(split.getByText('No growth can be split in')).toContainText('Choose a table the publisher offers as a time series');
    await expect(split.getByRole('img').first()).toBeVisible();
    await split.getByRole('link', { name: 'Show the whole page with that table' }).click();
    await expect(page).toHaveURL(/dataset=bc-er-lfs-2002-2013/);
    await expect(split.getByText('No growth can be split in')).toHaveCount(0);
  });

  await test.step('another method and another base year stand in the address and are named', async () => {
    await page.getByLabel('Method').selectOption({ label: 'Esteban-Marquillas: with allocation' });
    await expect(page).toHaveURL(/method=esteban/);
    await expect(split.getByRole('heading', { name: 'What one would do' })).toBeVisible();
    await page.getByLabel('Growth from').selectOption('2008');
    await expect(page).toHaveURL(/base=2008/);
    await expect(page).toHaveURL(/method=esteban/);
    await expect(split).toContainText('Esteban-Marquillas 1972, 2008 to 2013');
    await page.getByLabel('Unknown industries').selectOption({ label: 'One row, undisclosed' });
    await expect(split).toContainText('rounded or sampled figures cannot be subtracted');
    await split.getByRole('link', { name: 'Leave unknown industries out' }).click();
  });

  await test.step('a part of the split opens to the counts it is made of', async () => {
    await split.getByText('Show as table').click();
    await split.getByRole('row', { name: /Manufacturing/ }).getByTitle(/Regional shift \(RS\), Manufacturing/).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Split of its change: Manufacturing');
    await expect(page.getByRole('table', { name: /Published figures that enter/ }).getByRole('row')).toHaveCount(9);
    await page.goBack();
  });

  await test.step('table and drawing leave with their source', async () => {
    const csv = (await fileOf(page, 'Where the growth came from as CSV')).bytes.toString('utf8');
    expect(csv).toContain('All industries');
    for (const part of ['Source: Statistics Canada', 'Vintage: March 2014', 'Licence: ', 'Region: Cariboo (5950)', 'Years: 2008 to 2013']) expect(csv).toContain(part);
    const svg = (await fileOf(page, 'Where the growth came from as SVG')).bytes.toString('utf8');
    expect(svg).toContain('Source: Statistics Canada');
    expect(svg).not.toContain('var(--');
    expect((await fileOf(page, 'Where the growth came from as PNG')).bytes.subarray(1, 4).toString()).toBe('PNG');
    expect((await fileOf(page, 'Where the growth came from as XLSX')).bytes.subarray(0, 2).toString()).toBe('PK');
  });
  expect(await findAxeFaults(page)).toEqual([]);
});

test('a comparison opens on regions of the kind, prints a number in every cell, and finds who is built alike', async ({ page }) => {
  await open(page, '/region/compare');
  const heat = page.getByRole('table', { name: /of each industry and region/ });
  await expect(heat.getByRole('row', { name: /Mining and oil and gas extraction/ }).getByRole('link')).toHaveCount(await page.locator('.chosen .chip').count() + 1);
  await page.getByLabel('Printed').selectOption({ label: 'Symmetric LQ' });
  await expect(page).toHaveURL(/value=symmetric/);
  await expect(heat.locator('a.heat').first()).toHaveText(/^[+\u2212]0\.\d\d/);
  await page.getByRole('link', { name: 'Take Northeast out' }).click();
  await expect(heat.getByRole('columnheader', { name: 'Northeast' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Add Northeast to the comparison' }).click();
  await expect(heat.getByRole('columnheader', { name: 'Northeast' })).toHaveCount(1);
  await heat.getByRole('link', { name: 'Manufacturing', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Manufacturing through the years' })).toBeVisible();
  const csv = (await fileOf(page, 'Which industries stand out where? as CSV')).bytes.toString('utf8');
  expect(csv).toContain('Reference: British Columbia (59).');
  expect(await findAxeFaults(page)).toEqual([]);
});

test('a file is not for those without a session, and a part that is not there is not found', async ({ page, playwright, baseURL, faults }) => {
  faults.expect(/status of 404/);
  expect((await page.request.get('/region/download?part=constructor&file=csv')).status()).toBe(404);
  expect((await page.request.get('/region/download?part=industries&file=exe')).status()).toBe(404);
  const stranger = await playwright.request.newContext({ baseURL, storageState: nobody });
  const answer = await stranger.get('/region/download?part=industries&file=csv', { maxRedirects: 0 });
  expect([307, 401]).toContain(answer.status());
  await stranger.dispose();
});
