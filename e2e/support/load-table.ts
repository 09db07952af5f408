import { expect, type Page } from '@playwright/test';
import { tableFile } from './add-table';
import { open } from './open';

export const SERIES = 'Employment by industry, British Columbia and its economic regions, 2024';

/** Sends a file through the page as a new vintage of a series, and lets it be counted. Nothing is published yet. */
export const loadTable = async (page: Page, file: string, vintage: string): Promise<void> => {
  await open(page, '/imports/new');
  await page.getByLabel('Choose a file').setInputFiles(tableFile(file));
  await expect(page.getByRole('heading', { level: 1, name: file })).toBeVisible();
  await page.getByLabel('These figures are').selectOption(`a new vintage of: ${SERIES}`);
  await page.getByLabel('Vintage').fill(vintage);
  await page.getByRole('button', { name: 'Count what a load would do' }).click();
  await expect(page.getByRole('region', { name: 'What a load would do' })).toBeVisible();
};
