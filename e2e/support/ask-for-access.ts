import type { Page } from '@playwright/test';
import { open } from './open';

/** A request for access and a retention rule, made by the manager's own forms: the sample has neither. */
export const askForAccess = async (page: Page, organizationId: string): Promise<void> => {
  await open(page, `/privacy/held/organization/${organizationId}`);
  await page.getByRole('button', { name: 'Answer a request for access' }).click();
  const request = page.getByRole('dialog');
  await request.getByLabel('Reference').fill('FOI-2026-001');
  await request.getByLabel('Due on').fill('2099-01-31');
  await request.getByRole('button', { name: 'Answer a request for access' }).click();
  await page.waitForURL(/\/privacy\/requests\//);
  await open(page, '/privacy');
  await page.getByRole('button', { name: 'Add a rule' }).click();
  const rule = page.getByRole('dialog');
  await rule.getByLabel('Why').fill('Kept for seven years');
  await rule.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByText('Kept for seven years').waitFor();
};
