import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { open } from './support/open';
import { expect, test } from './support/test';

const HEAD = 'Ref;Firm;Town;Since;Contact;E-mail;Job Title;Shoe size';
const FIRST = [
  'J-1;Jackdaw Journey Drilling Ltd.;Quesnel;1990;Ada Moss;ada@jackdaw.example.ca;Owner;40',
  'J-2;Kestrel Journey Pumps Inc.;Smithers;soon;Ben Oak;ben@kestrel.example.ca;Manager;41',
  'J-3;Lapwing Journey Survey Ltd.;Terrace;2004;Cy Elm;cy@lapwing.example.ca;Owner;42',
];

const fileOf = (rows: readonly string[]) => ({ name: 'journey-list.csv', mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\r\n'), 'latin1') });

const choose = async (page: Page, rows: readonly string[]) => {
  await open(page, '/imports/lists/new');
  await page.getByLabel('Choose a file').setInputFiles(fileOf(rows));
  await expect(page.getByRole('heading', { level: 1, name: 'journey-list.csv' })).toBeVisible();
};

const counted = async (page: Page) => {
  await page.getByRole('button', { name: 'Count what would happen' }).click();
  await expect(page.getByRole('heading', { name: 'What would become of it' })).toBeVisible();
};

const loaded = async (page: Page, button: RegExp) => {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByText('The list is in')).toBeVisible();
};

test('a list is brought: its columns are recognised and set right, a dry run counts, a cell is mended in place, it is loaded; again it changes nothing, and a newer one names what people changed', async ({ page }) => {
  await test.step('columns are recognised, and one is set right by hand', async () => {
    await choose(page, FIRST);
    await expect(page.getByLabel('What Firm holds')).toHaveValue('organization.legalName');
    await expect(page.getByLabel('What Town holds')).toHaveValue('site.place');
    await expect(page.getByLabel('What Shoe size holds')).toHaveValue('');
    await page.getByLabel('What Ref holds').selectOption('organization.externalId');
    await page.getByLabel('What Since holds').selectOption('organization.foundedYear');
    await counted(page);
  });

  await test.step('what cannot be taken is named by line and column, and mended where it stands', async () => {
    const cell = page.getByLabel('Since, line 3');
    await expect(cell).toHaveValue('soon');
    await cell.fill('1998');
    await page.getByRole('button', { name: 'Save and count again' }).click();
    await expect(cell).toBeHidden();
  });

  await test.step('it is loaded, and each record says where it came from', async () => {
    await loaded(page, /^Load: 12 new, 0 changed$/);
    await page.getByRole('link', { name: 'Kestrel Journey Pumps Inc.' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Journey Pumps Inc.' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('1998');
    await expect(page.getByRole('main')).toContainText('journey-list.csv');
  });

  const kestrel = page.url();

  await test.step('the same file again changes nothing; its columns are remembered', async () => {
    await choose(page, FIRST.map((row) => row.replace('soon', '1998')));
    await expect(page.getByText('These headings have come before')).toBeVisible();
    await counted(page);
    await page.getByRole('button', { name: 'Close: nothing new' }).click();
    await expect(page.getByText('Everything in this list is in the register already.')).toBeVisible();
  });

  await test.step('a newer file changes what only it changed, and names what somebody else changed since', async () => {
    await open(page, `${kestrel}/edit`);
    await page.getByLabel('Founded').fill('1977');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Journey Pumps Inc.' })).toBeVisible();

    await choose(page, FIRST.map((row) => row.replace('soon', '2001').replace('2004', '2005')));
    await counted(page);
    const conflict = page.getByRole('table', { name: 'Changed by people since' }).getByRole('row', { name: /Kestrel/ });
    await expect(conflict).toContainText('1977');
    await expect(conflict).toContainText('2001');
    await loaded(page, /^Load: 0 new, 1 changed$/);
    await open(page, kestrel);
    await expect(page.getByRole('main')).toContainText('1977');
  });
});

test('rows that stay out are told after the load and leave as a file with their reasons; the history knows the list by its name', async ({ page }) => {
  await choose(page, ['J-8;Merganser Journey Winches Ltd.;Quesnel;1999;;;;', 'J-9;Plover Journey Winches Ltd.;Quesnel;soon;;;;']);
  await page.getByLabel('What Since holds').selectOption('organization.foundedYear');
  await counted(page);
  await loaded(page, /^Load: 2 new, 0 changed$/);
  await expect(page.getByText('1 row stayed out')).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download these rows with the reasons' }).click()]);
  const rows = await readFile(await file.path(), 'utf8');
  expect(rows).toContain('Plover Journey Winches Ltd.');
  expect(rows).not.toContain('Merganser');
  await open(page, '/history');
  await page.getByRole('main').getByRole('link', { name: 'journey-list.csv' }).first().click();
  await expect(page.getByText('The list is in')).toBeVisible();
});

test('a file that is none is refused in a sentence, and the page stays', async ({ page, faults }) => {
  faults.expect(/status of 422/);
  await open(page, '/imports/lists/new');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'firms.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('<html><body><table><tr><td>Company</td></tr></table></body></html>') });
  await expect(page.getByRole('alert').filter({ hasText: 'This is a web page' })).toBeVisible();
});
