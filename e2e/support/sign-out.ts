import type { Page } from '@playwright/test';

/** Through the menu at the foot of the navigation. */
export const signOut = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByText(name).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
};
