import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/find-axe-faults';
import { manager } from './support/manager';
import { open } from './support/open';
import { expect, test } from './support/test';

const CLUSTER = '/clusters/mining-north-central-bc';

test.use({ storageState: manager.state });

// After a soft navigation the title comes with the page's data.
const expectAccessible = async (page: Page): Promise<void> => {
  await expect(page).toHaveTitle(/ · Lode$/);
  expect(await findAxeFaults(page)).toEqual([]);
};

test('an analyst asks where, since when and what if, and a manager drafts another definition', async ({ page }) => {
  test.slow();

  await test.step('an industry stands on the map, and a district opens by keyboard', async () => {
    await open(page, '/industry');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mining');
    const northeast = page.getByRole('group', { name: /Map of British Columbia/ }).getByRole('link', { name: /^Northeast: LQ 12\.4/ });
    await northeast.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/region\?.*region=5980/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Northeast');
  });

  await test.step('the districts name which of them stand out, and the seed of the draw', async () => {
    await open(page, '/industry');
    await page.getByLabel('Table').selectOption({ label: (await page.getByLabel('Table').locator('option', { hasText: '2011' }).innerText()).trim() });
    await expect(page.getByText('seed 20131')).toBeVisible();
    await expect(page.getByText('above the cut-off')).toHaveCount(3);
  });

  await test.step('a cluster is read through the years, every figure in a table', async () => {
    await open(page, `${CLUSTER}/years`);
    await page.getByText('Show as table').first().click();
    await expect(page.getByRole('table', { name: /^Mining year by year/ })).toContainText('below limit');
  });

  await test.step('a mine closes on paper: its jobs, its suppliers, and what becomes of the quotient', async () => {
    await open(page, '/scenario');
    await page.getByLabel('Jobs', { exact: true }).fill('400');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/jobs=400/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What if an operation of 400 jobs closes');
    await expect(page.getByRole('table', { name: /before and after/ })).toContainText('Without the mine');
    await expectAccessible(page);
  });

  await test.step('a definition is drafted, previewed and thrown away; the published one stays', async () => {
    await open(page, `${CLUSTER}/definition/draft`);
    await page.getByRole('button', { name: 'Start a draft' }).click();
    await page.getByLabel('Weight of 541330').fill('2');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(page.getByText('A weight lies between 0 and 1.')).toBeVisible();
    await page.getByLabel('Weight of 541330').fill('0.25');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(page.getByText('Draft saved')).toBeVisible();
    await expectAccessible(page);

    // A colleague saves the same draft meanwhile: what only they changed is theirs, what both changed is asked.
    const colleague = await page.context().newPage();
    await open(colleague, `${CLUSTER}/definition/draft`);
    await colleague.getByLabel('Weight of 541330').fill('0.3');
    await colleague.getByLabel('To know').fill('Read by a colleague');
    await colleague.getByRole('button', { name: 'Save the draft' }).click();
    await expect(colleague.getByText('Draft saved')).toBeVisible();
    await colleague.close();
    await page.getByLabel('Weight of 541330').fill('0.4');
    page.once('dialog', (asked) => void asked.dismiss());
    await page.getByRole('link', { name: 'What changes' }).click();
    await expect(page).toHaveURL(/\/definition\/draft$/);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    const both = page.getByRole('alert', { name: 'Someone saved this record while you were editing' });
    await expect(both.getByRole('row', { name: /541330/ }).getByRole('radio').first()).toBeChecked();
    await expect(both.getByRole('row', { name: /To know/ }).getByRole('radio').last()).toBeChecked();
    await expectAccessible(page);
    await both.getByRole('button', { name: 'Save the chosen version' }).click();
    await expect(both).toHaveCount(0);
    await expect(page.getByLabel('To know')).toHaveValue('Read by a colleague');
    await expect(page.getByLabel('Weight of 541330')).toHaveValue('0.4');
    await page.getByRole('link', { name: 'What changes' }).click();
    await expect(page.getByRole('table', { name: 'Industries that differ' })).toContainText('541330');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the draft' }).click();
    await page.getByRole('button', { name: 'Throw the draft away' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Throw the draft away' }).click();
    await expect(page).toHaveURL(/\/definition$/, { timeout: 15_000 });
    await expect(page.getByText('version 2')).toHaveCount(0);
  });

  await test.step('a class scheme is drafted, previewed with whom it concerns, and published with the reason', async () => {
    await open(page, '/region/schemes');
    await page.getByRole('link', { name: 'Concentration above the reference, and growth', exact: true }).click();
    await page.getByRole('button', { name: 'Start a draft' }).click();
    await page.getByLabel('High from a location quotient of').fill('3');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(page).toHaveURL(/\/compare$/, { timeout: 15_000 });
    await expect(page.getByRole('table', { name: 'Parts of the scheme that differ' })).toContainText('3');
    await expect(page.getByRole('table', { name: 'Industries and sub-clusters whose class changes' })).toContainText('another class');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByLabel('Why it changes')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Why it changes').fill('Only what stands out plainly is called high.');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByRole('table', { name: /^Versions of the class scheme/ })).toContainText('Only what stands out plainly is called high.');
    await expectAccessible(page);
  });

  await test.step('pages class by the new version, and an address that names the old one still shows it', async () => {
    await open(page, '/region?scheme=lq-1.0-cagr');
    await expect(page.getByText('Concentration above the reference, and growth, version 2; high from LQ 3.00').first()).toBeVisible();
    await open(page, '/region?scheme=lq-1.0-cagr@1');
    await expect(page.getByText('Version 2 has been published since.')).toBeVisible();
    await expect(page.getByText('Concentration above the reference, and growth, version 1; high from LQ 1.00').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Show the newest version' }).click();
    await expect(page).toHaveURL(/scheme=lq-1\.0-cagr%402/);
  });
});
