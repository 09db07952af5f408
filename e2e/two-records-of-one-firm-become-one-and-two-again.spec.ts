import type { Page } from '@playwright/test';
import { open } from './support/open';
import { expect, test } from './support/test';

const ONE = 'Nighthawk Journey Fabricating Ltd.';
const OTHER = 'Nighthawk Journey Fabrication Limited';

const enter = async (page: Page, name: string, about: string, save = true) => {
  await open(page, '/organizations/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  if (!save) return;
  await page.getByLabel('About').fill(about);
  await page.getByLabel('Town').fill('Vanderhoof');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

test('a name that is typed shows who is near; two records are merged field by field, the old address leads on, and an undo makes them two again', async ({ page, context }) => {
  await enter(page, ONE, 'Bends pipe.');
  const one = page.url().split('/').at(-1) ?? '';

  await test.step('whoever types the name again is shown the record there is', async () => {
    await enter(page, OTHER, '', false);
    await expect(page.getByText('Is it one of these?')).toBeVisible();
    await expect(page.getByRole('link', { name: new RegExp(`^It is this one ?: ${ONE}$`) })).toHaveAttribute('href', `/organizations/${one}`);
  });

  await enter(page, OTHER, 'Welds tanks.');
  const other = page.url().split('/').at(-1) ?? '';
  const sideBySide = `/organizations/duplicates/${one}/${other}?keep=${one}`;

  await test.step('who merges while somebody else writes is refused with the reason', async () => {
    await open(page, sideBySide);
    const colleague = await context.newPage();
    await open(colleague, `/organizations/${other}/edit`);
    await colleague.getByLabel('About').fill('Welds tanks and bends pipe.');
    await colleague.getByRole('button', { name: 'Save' }).click();
    await expect(colleague.getByText('Welds tanks and bends pipe.')).toBeVisible();
    await colleague.close();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(page.getByText('They cannot be merged')).toBeVisible();
    await expect(page.getByText('One of the two was changed while you compared them.')).toBeVisible();
  });

  await test.step('each field that differs is chosen, and what moves is told before', async () => {
    await expect(page.getByRole('row', { name: /^About/ })).toContainText('Welds tanks and bends pipe.');
    await expect(page.getByText('1 site', { exact: true })).toBeVisible();
    await page.getByRole('row', { name: /^About/ }).getByRole('radio').last().check();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: ONE })).toBeVisible();
    await expect(page.getByText('Welds tanks and bends pipe.')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(OTHER);
  });

  await test.step('the other address leads to the one that stayed', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
    const before = page.url();
    await open(page, `/organizations/${other}`);
    expect(page.url()).toBe(before);
  });

  await test.step('an undo makes them two again, each with what it had', async () => {
    await page.keyboard.press('Control+z');
    await page.getByRole('dialog', { name: 'Undo this?' }).getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Undone.').first()).toBeVisible();
    await open(page, `/organizations/${other}`);
    await expect(page.getByRole('heading', { level: 1, name: OTHER })).toBeVisible();
    await open(page, `/organizations/${one}`);
    await expect(page.getByText('Bends pipe.')).toBeVisible();
  });

  await test.step('a record is not merged with itself, nor with what it is part of', async () => {
    await open(page, `/organizations/duplicates/${one}/${one}`);
    await expect(page.getByText('A record cannot be merged with itself.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Merge', exact: true })).toHaveCount(0);
    await open(page, `/organizations/${other}/edit`);
    await page.getByRole('combobox', { name: /^Part of/ }).fill('Nighthawk Journey');
    await page.getByRole('option', { name: ONE }).first().click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: OTHER })).toBeVisible();
    await open(page, sideBySide);
    await expect(page.getByText('One is part of the other. Take it out')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Merge', exact: true })).toHaveCount(0);
  });
});

test('the worklist shows what is stored twice, counts it where the list stands, and leads to both side by side', async ({ page }) => {
  await open(page, '/organizations');
  await page.getByRole('link', { name: /^Duplicates \(\d+\)$/ }).click();
  const first = page.getByRole('table', { name: 'Organizations that may be one' }).getByRole('row').nth(1);
  await first.getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Side by side' })).toBeVisible();
});
