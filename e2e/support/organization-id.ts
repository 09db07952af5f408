import type { Page } from '@playwright/test';
import { open } from './open';

/** The id of an organization of the register, by its name. */
export const organizationId = async (page: Page, name: string): Promise<string> => {
  await open(page, `/organizations?q=${encodeURIComponent(name)}`);
  const href = await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href');
  return href?.split('/').at(-1) ?? '';
};
