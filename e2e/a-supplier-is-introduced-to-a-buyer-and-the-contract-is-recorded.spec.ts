import { open } from './support/open';
import { expect, test } from './support/test';

const SUPPLIER = 'Augury Drill Tooling Ltd.';
const BUYER = 'Silverthread Mining Corporation';
const PURPOSE = 'Core barrels for the winter season';

test('a supplier is introduced to a buyer, the contract is recorded, and both stand among those we helped', async ({ page }) => {
  await open(page, '/outreach/introductions');
  await page.getByRole('button', { name: 'Note an introduction' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Who', { exact: false }).first().fill('augury');
  await dialog.getByRole('listbox').getByRole('option', { name: SUPPLIER }).click();
  await dialog.getByLabel('Introduced to').fill('silverthread');
  await dialog.getByRole('listbox').getByRole('option', { name: BUYER }).click();
  await dialog.getByLabel('What for').fill(PURPOSE);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  const item = page.getByRole('listitem').filter({ hasText: PURPOSE });
  await item.getByText('…').click();
  await item.getByRole('button', { name: 'Result' }).click();
  await dialog.getByLabel('How it stands').selectOption({ label: 'Contract' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Say in one line how we know.')).toBeVisible();
  await dialog.getByLabel('How we know').fill('Purchase order seen');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(item.getByText('Contract', { exact: true })).toBeVisible();

  await open(page, '/outreach');
  await page.getByRole('link', { name: 'Whom we helped' }).click();
  for (const name of [SUPPLIER, BUYER]) await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
});
