import { manager } from './support/manager';
import { open } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

test.describe('whoever coordinates', () => {
  test.use({ storageState: manager.state });

  test('starts an initiative with two targets, and reads their actuals', async ({ page }) => {
    await open(page, '/initiatives');
    await page.getByRole('link', { name: 'Start an initiative' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('[data-error-summary]')).toContainText('This cannot be empty');
    await page.getByLabel('Title').fill('Shared apprentices');
    await page.getByLabel('Objective').selectOption('Education and training');
    await page.getByLabel('Part of the cluster').selectOption('Manufacturing associated with mining');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Shared apprentices' })).toBeVisible();

    for (const [metric, goal] of [[/^Member organizations/, '6'], [/^Mining-weighted jobs/, '1,000,000']] as const) {
      await page.getByRole('button', { name: 'Set a target' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Metric').selectOption({ label: await dialog.getByRole('option', { name: metric }).innerText() });
      await dialog.getByRole('textbox', { name: /^Baseline optional/ }).fill('0');
      await dialog.getByLabel('Goal').fill(goal);
      await dialog.getByLabel('By', { exact: true }).fill('2099-12-31');
      await dialog.getByRole('button', { name: 'Set a target' }).click();
      await expect(dialog).toBeHidden();
    }
    await page.getByRole('link', { name: 'Add a member' }).click();
    await page.getByRole('combobox', { name: 'Organization' }).fill('Brasswren');
    await page.getByRole('option', { name: sample.brasswren }).click();
    await page.getByLabel('Part', { exact: true }).selectOption('Leads');
    await page.getByRole('button', { name: 'Save' }).click();

    const targets = page.getByRole('table', { name: 'Targets' });
    await expect(targets.getByRole('row').filter({ hasText: 'Member organizations' })).toContainText('17%');
    await expect(targets.getByRole('row').filter({ hasText: 'Mining-weighted jobs' })).toContainText('On track');
    await expect(page.locator('.gate [data-met]')).toHaveCount(3);
  });
});
