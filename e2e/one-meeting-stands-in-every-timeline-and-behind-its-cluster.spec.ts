import type { Page } from '@playwright/test';
import { loadTable } from './support/load-table';
import { LogForm } from './support/log-form';
import { open, untilAlive } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

const SUMMARY = 'Supplier evening: who can take the mill reline in May';
const FIRMS = [sample.cottonwood, sample.brasswren, sample.hollowpine];
const NEW_VINTAGE = 'Made-up release 2025';

/** Finds a record through the palette, the way it is found from any page. */
const find = async (page: Page, words: string, name: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or do anything' }).fill(words);
  await page.getByRole('option', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await untilAlive(page);
};

test('one meeting stands in four timelines; a cluster opens to a formula and to firms; a newer table is loaded and undone', async ({ page }) => {
  test.slow();

  await test.step('the palette finds CIM, and one meeting is logged with it and three firms', async () => {
    await open(page, '/today');
    await find(page, 'CIM', sample.cim);
    await page.getByRole('link', { name: 'Log contact', exact: true }).first().click();
    const form = new LogForm(page);
    await form.kind('Meeting');
    await expect(page.getByRole('button', { name: `Remove ${sample.cim}` })).toBeVisible();
    for (const firm of FIRMS) await form.name(firm.slice(0, 6), firm);
    await form.tell(SUMMARY);
    await form.save();
    await expect(page.getByText('Contact logged.')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('it stands once in all four timelines', async () => {
    for (const name of [sample.cim, ...FIRMS]) {
      await find(page, name, name);
      await expect(page.locator('#timeline').getByRole('link', { name: SUMMARY })).toHaveCount(1);
    }
  });

  await test.step('the manufacturing sub-cluster opens from the cluster', async () => {
    await open(page, '/clusters');
    await page.getByRole('main').getByRole('link', { name: 'Mining, north-central BC' }).click();
    await page.getByRole('table', { name: 'Sub-clusters' }).getByRole('link', { name: 'Manufacturing associated with mining' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Manufacturing associated with mining' })).toBeVisible();
    await expect(page.getByText('Manufacturing associated with mining cannot be seen apart')).toBeVisible();
  });

  await test.step('behind it stand the firms, with the contact of today', async () => {
    const behind = page.getByRole('table', { name: 'Organizations of the register behind Manufacturing associated with mining' });
    await expect(behind.getByRole('row', { name: sample.cottonwood })).toContainText('today');
  });

  await test.step('its figure from the register opens to how it is added up', async () => {
    await page.getByTitle(/^Jobs, bottom-up from firms/).first().click();
    await expect(page.getByText('jobs at its sites in the region times its share of sales to mining')).toBeVisible();
    await page.getByRole('navigation', { name: 'Where this page belongs' }).getByRole('link').click();
  });

  await test.step('a published figure opens to its formula, its inputs, its table and its licence', async () => {
    await page.getByRole('link', { name: 'Mining, north-central BC' }).click();
    await page.getByRole('table', { name: 'Sub-clusters' }).getByTitle(/^Location quotient, Mining:/).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Location quotient: Mining' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Published figures that enter, with their marks' }).getByRole('row')).toHaveCount(5);
    await expect(page.getByText('Licence', { exact: true })).toBeVisible();
  });

  const load = await test.step('a newer table is counted before anything is written, then published', async () => {
    await loadTable(page, 'made-up-values-regions-2025.csv', NEW_VINTAGE);
    await expect(page.getByRole('region', { name: 'What a load would do' })).toContainText('Rows in the file144');
    await page.getByRole('button', { name: 'Publish 144 figures' }).click();
    await page.getByRole('dialog', { name: 'Publish this vintage?' }).getByRole('button', { name: 'Publish 144 figures' }).click();
    await expect(page.getByText(`${NEW_VINTAGE} is now the newest vintage`)).toBeVisible();
    return page.url();
  });

  const table = page.getByLabel('Table', { exact: true });
  const before = await test.step('the region page names the new vintage, and the one before can still be chosen', async () => {
    await open(page, '/region');
    await expect(table.locator('option:checked')).toContainText(NEW_VINTAGE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
    await page.getByText('Earlier vintages stay open:').getByRole('link').first().click();
    await expect(page.getByText(`A newer vintage of this table is loaded: ${NEW_VINTAGE}.`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2024');
    return table.locator('option:checked').innerText();
  });

  await test.step('an undo makes the one before the newest again', async () => {
    await open(page, load);
    await page.getByRole('button', { name: 'Undo this load' }).click();
    await page.getByRole('dialog', { name: 'Undo this load?' }).getByRole('button', { name: 'Undo this load' }).click();
    await expect(page.getByText('The vintage before it is the newest again.')).toBeVisible();
    await open(page, '/region');
    await expect(table.locator('option:checked')).toHaveText(before);
    await expect(table.locator('option', { hasText: NEW_VINTAGE })).toHaveCount(0);
  });
});
