import { open } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

test('a list is changed where it stands by the keyboard, a block is pasted after it was counted, and the view is a link with a name', async ({ page }) => {
  const grid = page.getByRole('grid', { name: 'Organizations of the register' });
  const row = grid.getByRole('row').filter({ hasText: sample.cottonwood });

  await test.step('columns and a filter stand in the address', async () => {
    await open(page, '/organizations?cols=name!,founded,tags,status&where=name:begins:cotton');
    await expect(grid.getByRole('columnheader')).toHaveCount(5);
    await expect(row).toBeVisible();
  });

  await test.step('a cell is typed over and kept, and left with Escape', async () => {
    const founded = row.getByRole('gridcell').nth(1);
    await founded.click();
    await page.keyboard.type('1987');
    await page.keyboard.press('Enter');
    await expect(founded).toHaveText('1987');
    await founded.click();
    await page.keyboard.press('F2');
    await page.keyboard.type('1900');
    await page.keyboard.press('Escape');
    await expect(founded).toHaveText('1987');
    await page.reload();
    await expect(row.getByRole('gridcell').nth(1)).toHaveText('1987');
  });

  await test.step('what is no year is refused with the reason and put back', async () => {
    await row.getByRole('gridcell').nth(1).click();
    await page.keyboard.type('2999');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Write a year with four digits').first()).toBeVisible();
    await expect(row.getByRole('gridcell').nth(1)).toHaveText('1987');
  });

  await test.step('every row of the filter gets a tag, counted first', async () => {
    await grid.getByRole('checkbox', { name: 'Select every row' }).check();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByLabel('New value').fill('Spring round');
    await page.getByRole('button', { name: 'Count what changes' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(/1 row changes/);
    await dialog.getByRole('button', { name: 'Change 1 row' }).click();
    await expect(row).toContainText('Spring round');
  });

  await test.step('the view is kept under a name', async () => {
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Spring round');
    await page.getByRole('dialog').getByRole('button', { name: 'Save this view' }).click();
    await open(page, '/organizations');
    await page.getByRole('link', { name: 'Spring round' }).click();
    await expect(page).toHaveURL(/where=name:begins:cotton/);
    await expect(row).toContainText('1987');
  });
});
