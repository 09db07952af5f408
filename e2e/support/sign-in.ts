import type { Page } from '@playwright/test';
import { open } from './open';

/** Types e-mail and password into the sign-in page. What comes next is for the test to see. */
export const signIn = async (page: Page, { email, password }: { email: string; password: string }): Promise<void> => {
  if (!page.url().includes('/sign-in')) await open(page, '/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
};
