import type { Page } from '@playwright/test';
import { tableFile } from './support/add-table';
import { KeyCounter } from './support/key-counter';
import { open } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

const SUMMARY = 'Reline in May, by keys';
const VINTAGE = 'By keys 2025';
const FIRMS = [['cotton', sample.cottonwood], ['brassw', sample.brasswren], ['hollowp', sample.hollowpine]] as const;

test('a meeting with three firms and CIM is logged without a mouse, in at most 110 presses', async ({ page }) => {
  const keys = new KeyCounter(page);
  await open(page, '/today');
  const dialog = page.getByRole('dialog', { name: 'Log a contact' });
  const who = dialog.getByRole('combobox', { name: 'Who' });

  await keys.press('l');
  await expect(who).toBeFocused();
  for (const [piece, name] of [['cim', sample.cim], ...FIRMS] as const) {
    await keys.type(piece);
    await expect(dialog.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true');
    await keys.press('Enter');
    await expect(dialog.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  }
  await keys.tabTo(dialog.getByRole('textbox', { name: 'What happened' }), 8);
  await keys.type(SUMMARY);
  await keys.tabTo(dialog.getByRole('radio', { name: 'Visit' }), 12, 'Shift+Tab');
  await keys.press('ArrowRight', 'ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Meeting' })).toBeChecked();
  await keys.press('Control+Enter');
  await expect(page.getByText('Contact logged.')).toBeVisible();
  expect(keys.presses).toBeLessThanOrEqual(110);

  await keys.press('/');
  await expect(page.getByRole('combobox', { name: 'Search or do anything' })).toBeFocused();
  await keys.type('cim');
  await expect(page.getByRole('option', { name: sample.cim })).toHaveAttribute('aria-selected', 'true');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: sample.cim })).toBeVisible();
  await expect(page.locator('#timeline').getByRole('link', { name: SUMMARY })).toHaveCount(1);
});

test('a call with a firm, one of its people and a next step is logged in at most twelve presses beside its words', async ({ page }) => {
  const keys = new KeyCounter(page);
  await open(page, '/today');
  const dialog = page.getByRole('dialog', { name: 'Log a contact' });
  const who = dialog.getByRole('combobox', { name: 'Who' });

  await keys.press('l');
  await expect(who).toBeFocused();
  await keys.type('cot');
  const offered = dialog.getByRole('listbox').getByRole('option', { selected: true });
  await expect(offered).toContainText(sample.cottonwood);
  await keys.press('Enter');
  await expect(dialog.getByRole('group', { name: 'People of theirs' })).toBeVisible();
  await keys.press('ArrowDown');
  await expect(offered).toContainText('Marcotte');
  await keys.press('Enter', 'Alt+2');
  await expect(dialog.getByRole('radio', { name: 'Call' })).toBeChecked();
  await expect(dialog.getByRole('button', { name: /^Remove / })).toHaveCount(2);
  await keys.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'What happened' })).toBeFocused();
  await page.keyboard.type('Second shift in spring, by twelve keys');
  await keys.press('Tab');
  await page.keyboard.type('Send the wage table fri');
  await keys.press('Control+Enter');
  await expect(page.getByText('Contact logged.')).toBeVisible();
  expect(keys.presses).toBeLessThanOrEqual(12);

  const today = page.getByRole('main');
  await expect(today.getByText('Second shift in spring, by twelve keys').first()).toBeVisible();
  await expect(today.getByText('Send the wage table').first()).toBeVisible();
});

test('every place of the navigation is two presses away, the list of keys one', async ({ page }) => {
  const keys = new KeyCounter(page);
  await open(page, '/today');
  const places = { o: '/organizations', p: '/people', l: '/outreach', c: '/clusters', g: '/region', t: '/today' };
  for (const [key, path] of Object.entries(places)) {
    await keys.press('g', key);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  }
  await keys.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is typed too early waits for its field and sets off no shortcut of the page behind', async ({ page }) => {
  const keys = new KeyCounter(page);
  await open(page, '/organizations');
  await keys.press('l');
  await keys.type('cottonx');
  await keys.press('Backspace');
  const who = page.getByRole('dialog', { name: 'Log a contact' }).getByRole('combobox', { name: 'Who' });
  await expect(who).toBeFocused();
  await expect(who).toHaveValue('cotton');
  await expect(page.getByRole('option', { name: sample.cottonwood })).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/\/organizations$/);
  await keys.press('Escape', 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keys.press('Control+k');
  await keys.type('clip');
  const palette = page.getByRole('combobox', { name: 'Search or do anything' });
  await expect(palette).toBeFocused();
  await expect(palette).toHaveValue('clip');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

/** Whoever goes to a page by its keys stands in it, past the places of the house. */
const toTheCluster = async (page: Page, keys: KeyCounter) => {
  await keys.press('g', 'c');
  await expect(page).toHaveURL(/\/clusters$/);
  await keys.tabTo(page.getByRole('main').getByRole('link', { name: 'Mining, north-central BC' }), 10);
  await keys.press('Enter');
};

test('from the clusters to a formula without a mouse', async ({ page }) => {
  const keys = new KeyCounter(page);
  await open(page, '/today');
  await toTheCluster(page, keys);
  await keys.tabTo(page.getByRole('table', { name: 'Sub-clusters' }).getByTitle(/^Location quotient, Mining:/), 60);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Location quotient: Mining' })).toBeVisible();
  await toTheCluster(page, keys);
  await keys.tabTo(page.getByRole('table', { name: 'Sub-clusters' }).getByRole('link', { name: 'Manufacturing associated with mining' }), 60);
  await keys.press('Enter');
  await keys.tabTo(page.locator('#behind').getByRole('link', { name: sample.cottonwood }), 60);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: sample.cottonwood })).toBeVisible();
  expect(keys.presses).toBeLessThanOrEqual(200);
});

test('a table is loaded and undone without a mouse', async ({ page }) => {
  const keys = new KeyCounter(page);
  await open(page, '/today');
  await keys.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search or do anything' })).toBeFocused();
  await keys.type('load a table');
  await expect(page.getByRole('option', { name: 'Load a table of figures' })).toHaveAttribute('aria-selected', 'true');
  await keys.press('Enter');

  // The places of the house stand before the page: the first Tab offers to skip them.
  await expect(page).toHaveURL(/\/imports\/new/);
  await keys.tabTo(page.getByRole('link', { name: 'Skip to the page' }), 4);
  await keys.press('Enter');
  await keys.tabTo(page.getByLabel('Choose a file'), 24);
  const chooser = page.waitForEvent('filechooser');
  await keys.press('Enter');
  await (await chooser).setFiles(tableFile('made-up-values-regions-2025.csv'));

  const series = page.getByLabel('These figures are');
  await keys.tabTo(series, 40);
  while (!(await series.locator('option:checked').innerText()).endsWith('economic regions, 2024')) await keys.press('ArrowDown');
  await keys.press('Tab');
  await keys.type(VINTAGE);
  await keys.press('Control+Enter');
  await keys.tabTo(page.getByRole('button', { name: 'Publish 144 figures' }), 30);
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('dialog').getByRole('button', { name: 'Publish 144 figures' }), 4);
  await keys.press('Enter');
  await expect(page.getByText(`${VINTAGE} is now the newest vintage`)).toBeVisible();

  await keys.tabTo(page.getByRole('link', { name: 'Skip to the page' }), 4);
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('button', { name: 'Undo this load' }), 30);
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('dialog').getByRole('button', { name: 'Undo this load' }), 4);
  await keys.press('Enter');
  await expect(page.getByText('The vintage before it is the newest again.')).toBeVisible();
  expect(keys.presses).toBeLessThanOrEqual(160);
});
