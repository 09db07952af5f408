import { expect, type Page } from '@playwright/test';
import { codeOf } from './code-of';
import type { Kept } from './kept';

/** Switches the second factor on, on its page; answers what its owner keeps at home. */
export const enrol = async (page: Page): Promise<Kept> => {
  const secret = await page.locator('code').innerText();
  await page.getByLabel('Code from the app').fill(codeOf(secret));
  await page.getByRole('button', { name: 'Switch the second factor on' }).click();
  await expect(page.getByText('Keep these ten recovery codes')).toBeVisible();
  const recoveryCodes = await page.getByRole('main').getByRole('listitem').filter({ hasNot: page.getByRole('link') }).allInnerTexts();
  expect(new Set(recoveryCodes).size).toBe(10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page).toHaveURL(/\/today$/);
  return { secret, recoveryCodes };
};
