import type { Page } from '@playwright/test';
import { takeRecoveryCode } from './kept';
import { untilAlive } from './open';

/** The second step of a sign-in, by one of the codes kept for a lost telephone. */
export const useRecoveryCode = async (page: Page): Promise<void> => {
  const instead = page.getByRole('button', { name: 'Use a recovery code instead' });
  await instead.waitFor();
  await untilAlive(page);
  await instead.click();
  await page.getByLabel('Recovery code').fill(takeRecoveryCode());
  await page.getByRole('button', { name: 'Go on' }).click();
};
