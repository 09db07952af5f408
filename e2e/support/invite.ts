import { expect, type BrowserContext, type Page } from '@playwright/test';
import { open } from './open';

interface Person {
  name: string;
  email: string;
  /** As the role is called on the page. */
  role: string;
}

const PASSWORD = 'three patient ravens 58';

/** Invites somebody on the page of people, and lets them join in a browser of their own; answers their first page. */
export const invite = async (administratorsPage: Page, { name, email, role }: Person, theirBrowser: BrowserContext): Promise<Page> => {
  await open(administratorsPage, '/admin/users');
  await administratorsPage.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = administratorsPage.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail').fill(email);
  for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
  await dialog.getByRole('checkbox', { name: new RegExp(`^${role}`) }).check();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const link = await dialog.getByLabel('One-time link').inputValue();
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  const page = await theirBrowser.newPage();
  await open(page, link);
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  return page;
};
