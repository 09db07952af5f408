import { manager } from './support/manager';
import { open } from './support/open';
import { organizationId } from './support/organization-id';
import { expect, test } from './support/test';

const FIRM = 'Brasswren Fabrication Inc.';

test.describe('a manager', () => {
  test.use({ storageState: manager.state });

  test('assesses a firm by its evidence, and finds it on the board with what holds it back', async ({ page }) => {
    const id = await organizationId(page, FIRM);
    await open(page, `/organizations/${id}/readiness/new`);
    await page.getByRole('radio', { name: /^3: Mining matters/ }).check();
    await page.getByRole('button', { name: 'Save the assessment' }).click();
    await expect(page.locator('[data-error-summary]')).toContainText('it rests on');

    await page.getByRole('combobox', { name: 'What it rests on' }).fill('evening');
    await page.getByRole('option', { name: /Suppliers' evening/ }).first().click();
    await page.getByRole('radio', { name: /^2: Comes to meetings/ }).check();
    await page.getByRole('radio', { name: /^4: Decides, has hours/ }).check();
    await page.getByRole('button', { name: 'Save the assessment' }).click();
    await expect(page.getByText('Level 2').first()).toBeVisible();

    await open(page, '/readiness');
    const manufacturing = page.locator('.formation .panel').filter({ hasText: 'Manufacturing associated with mining' });
    await expect(manufacturing).toContainText('Events first');
    await open(page, '/readiness/decision');
    await expect(page.getByRole('heading', { name: 'Act now' })).toBeVisible();
    await expect(page.getByRole('table')).toContainText('Manufacturing associated with mining');
  });
});
